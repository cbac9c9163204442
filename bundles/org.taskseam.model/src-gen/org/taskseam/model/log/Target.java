/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.log;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A UI element.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.log.Target#getIdentity <em>Identity</em>}</li>
 *   <li>{@link org.taskseam.model.log.Target#getRole <em>Role</em>}</li>
 *   <li>{@link org.taskseam.model.log.Target#getName <em>Name</em>}</li>
 *   <li>{@link org.taskseam.model.log.Target#getTechnicalId <em>Technical Id</em>}</li>
 *   <li>{@link org.taskseam.model.log.Target#getSelector <em>Selector</em>}</li>
 *   <li>{@link org.taskseam.model.log.Target#getIdentityMethod <em>Identity Method</em>}</li>
 *   <li>{@link org.taskseam.model.log.Target#getIdentityConfidence <em>Identity Confidence</em>}</li>
 *   <li>{@link org.taskseam.model.log.Target#getGroup <em>Group</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.log.LogPackage#getTarget()
 * @model
 * @generated
 */
public interface Target extends EObject {
	/**
	 * Returns the value of the '<em><b>Identity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digest of normalised page and selector; the same control for everybody.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identity</em>' attribute.
	 * @see #setIdentity(String)
	 * @see org.taskseam.model.log.LogPackage#getTarget_Identity()
	 * @model id="true"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getIdentity();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Target#getIdentity <em>Identity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identity</em>' attribute.
	 * @see #getIdentity()
	 * @generated
	 */
	void setIdentity(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of element: button, text field, cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.taskseam.model.log.LogPackage#getTarget_Role()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Target#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label of the element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.taskseam.model.log.LogPackage#getTarget_Name()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Target#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Technical Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Automation id, class or DOM id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technical Id</em>' attribute.
	 * @see #setTechnicalId(String)
	 * @see org.taskseam.model.log.LogPackage#getTarget_TechnicalId()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getTechnicalId();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Target#getTechnicalId <em>Technical Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technical Id</em>' attribute.
	 * @see #getTechnicalId()
	 * @generated
	 */
	void setTechnicalId(String value);

	/**
	 * Returns the value of the '<em><b>Selector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Selector or XPath without variable parts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Selector</em>' attribute.
	 * @see #setSelector(String)
	 * @see org.taskseam.model.log.LogPackage#getTarget_Selector()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getSelector();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Target#getSelector <em>Selector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Selector</em>' attribute.
	 * @see #getSelector()
	 * @generated
	 */
	void setSelector(String value);

	/**
	 * Returns the value of the '<em><b>Identity Method</b></em>' attribute.
	 * The literals are from the enumeration {@link org.taskseam.model.log.IdentityMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the identity comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identity Method</em>' attribute.
	 * @see org.taskseam.model.log.IdentityMethod
	 * @see #setIdentityMethod(IdentityMethod)
	 * @see org.taskseam.model.log.LogPackage#getTarget_IdentityMethod()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	IdentityMethod getIdentityMethod();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Target#getIdentityMethod <em>Identity Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identity Method</em>' attribute.
	 * @see org.taskseam.model.log.IdentityMethod
	 * @see #getIdentityMethod()
	 * @generated
	 */
	void setIdentityMethod(IdentityMethod value);

	/**
	 * Returns the value of the '<em><b>Identity Confidence</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure the identity is, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identity Confidence</em>' attribute.
	 * @see #setIdentityConfidence(double)
	 * @see org.taskseam.model.log.LogPackage#getTarget_IdentityConfidence()
	 * @model default="1.0"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	double getIdentityConfidence();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Target#getIdentityConfidence <em>Identity Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identity Confidence</em>' attribute.
	 * @see #getIdentityConfidence()
	 * @generated
	 */
	void setIdentityConfidence(double value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The UI group it stands in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' reference.
	 * @see #setGroup(UIGroup)
	 * @see org.taskseam.model.log.LogPackage#getTarget_Group()
	 * @model
	 * @generated
	 */
	UIGroup getGroup();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Target#getGroup <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' reference.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(UIGroup value);

} // Target
