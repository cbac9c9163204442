/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.log;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>UI Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A semantic container of elements; groups nest.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.log.UIGroup#getKind <em>Kind</em>}</li>
 *   <li>{@link org.taskseam.model.log.UIGroup#getTitle <em>Title</em>}</li>
 *   <li>{@link org.taskseam.model.log.UIGroup#getPage <em>Page</em>}</li>
 *   <li>{@link org.taskseam.model.log.UIGroup#getDocument <em>Document</em>}</li>
 *   <li>{@link org.taskseam.model.log.UIGroup#getSheet <em>Sheet</em>}</li>
 *   <li>{@link org.taskseam.model.log.UIGroup#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.taskseam.model.log.UIGroup#getParent <em>Parent</em>}</li>
 *   <li>{@link org.taskseam.model.log.UIGroup#getApplication <em>Application</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.log.LogPackage#getUIGroup()
 * @model
 * @generated
 */
public interface UIGroup extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.taskseam.model.log.GroupKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.taskseam.model.log.GroupKind
	 * @see #setKind(GroupKind)
	 * @see org.taskseam.model.log.LogPackage#getUIGroup_Kind()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	GroupKind getKind();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.UIGroup#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.taskseam.model.log.GroupKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(GroupKind value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title as shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.taskseam.model.log.LogPackage#getUIGroup_Title()
	 * @model annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.UIGroup#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address without its variable parts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see #setPage(String)
	 * @see org.taskseam.model.log.LogPackage#getUIGroup_Page()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getPage();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.UIGroup#getPage <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page</em>' attribute.
	 * @see #getPage()
	 * @generated
	 */
	void setPage(String value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Document, workbook or file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' attribute.
	 * @see #setDocument(String)
	 * @see org.taskseam.model.log.LogPackage#getUIGroup_Document()
	 * @model annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	String getDocument();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.UIGroup#getDocument <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' attribute.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(String value);

	/**
	 * Returns the value of the '<em><b>Sheet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sheet of a workbook.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sheet</em>' attribute.
	 * @see #setSheet(String)
	 * @see org.taskseam.model.log.LogPackage#getUIGroup_Sheet()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getSheet();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.UIGroup#getSheet <em>Sheet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sheet</em>' attribute.
	 * @see #getSheet()
	 * @generated
	 */
	void setSheet(String value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.taskseam.model.log.UIGroup}.
	 * It is bidirectional and its opposite is '{@link org.taskseam.model.log.UIGroup#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups inside this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.taskseam.model.log.LogPackage#getUIGroup_Groups()
	 * @see org.taskseam.model.log.UIGroup#getParent
	 * @model opposite="parent" containment="true"
	 * @generated
	 */
	EList<UIGroup> getGroups();

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.taskseam.model.log.UIGroup#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The group around this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' container reference.
	 * @see #setParent(UIGroup)
	 * @see org.taskseam.model.log.LogPackage#getUIGroup_Parent()
	 * @see org.taskseam.model.log.UIGroup#getGroups
	 * @model opposite="groups" transient="false"
	 * @generated
	 */
	UIGroup getParent();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.UIGroup#getParent <em>Parent</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' container reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(UIGroup value);

	/**
	 * Returns the value of the '<em><b>Application</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The application that shows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Application</em>' reference.
	 * @see #setApplication(Application)
	 * @see org.taskseam.model.log.LogPackage#getUIGroup_Application()
	 * @model
	 * @generated
	 */
	Application getApplication();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.UIGroup#getApplication <em>Application</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Application</em>' reference.
	 * @see #getApplication()
	 * @generated
	 */
	void setApplication(Application value);

} // UIGroup
