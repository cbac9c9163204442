/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.project;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A privacy policy by name, version and digest.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.project.PolicyReference#getName <em>Name</em>}</li>
 *   <li>{@link org.taskseam.model.project.PolicyReference#getVersion <em>Version</em>}</li>
 *   <li>{@link org.taskseam.model.project.PolicyReference#getDigest <em>Digest</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.project.ProjectPackage#getPolicyReference()
 * @model
 * @generated
 */
public interface PolicyReference extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.taskseam.model.project.ProjectPackage#getPolicyReference_Name()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.PolicyReference#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.taskseam.model.project.ProjectPackage#getPolicyReference_Version()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.PolicyReference#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of its text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.taskseam.model.project.ProjectPackage#getPolicyReference_Digest()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.PolicyReference#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

} // PolicyReference
