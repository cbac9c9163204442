/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.project;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Purpose</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Why work is looked at, and on which legal ground.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.project.Purpose#getText <em>Text</em>}</li>
 *   <li>{@link org.taskseam.model.project.Purpose#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.taskseam.model.project.Purpose#getNoticeVersion <em>Notice Version</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.project.ProjectPackage#getPurpose()
 * @model
 * @generated
 */
public interface Purpose extends EObject {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The purpose in plain words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.taskseam.model.project.ProjectPackage#getPurpose_Text()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Purpose#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Legal Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.taskseam.model.project.LegalBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Basis</em>' attribute.
	 * @see org.taskseam.model.project.LegalBasis
	 * @see #setLegalBasis(LegalBasis)
	 * @see org.taskseam.model.project.ProjectPackage#getPurpose_LegalBasis()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	LegalBasis getLegalBasis();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Purpose#getLegalBasis <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Basis</em>' attribute.
	 * @see org.taskseam.model.project.LegalBasis
	 * @see #getLegalBasis()
	 * @generated
	 */
	void setLegalBasis(LegalBasis value);

	/**
	 * Returns the value of the '<em><b>Notice Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the notice that the people were given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notice Version</em>' attribute.
	 * @see #setNoticeVersion(String)
	 * @see org.taskseam.model.project.ProjectPackage#getPurpose_NoticeVersion()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getNoticeVersion();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Purpose#getNoticeVersion <em>Notice Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notice Version</em>' attribute.
	 * @see #getNoticeVersion()
	 * @generated
	 */
	void setNoticeVersion(String value);

} // Purpose
