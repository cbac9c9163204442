/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.work;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Label</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A name with its origin.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.work.Label#getText <em>Text</em>}</li>
 *   <li>{@link org.taskseam.model.work.Label#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.taskseam.model.work.Label#getConfidence <em>Confidence</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.work.WorkPackage#getLabel()
 * @model
 * @generated
 */
public interface Label extends EObject {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.taskseam.model.work.WorkPackage#getLabel_Text()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Label#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.taskseam.model.work.LabelOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who proposed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.taskseam.model.work.LabelOrigin
	 * @see #setOrigin(LabelOrigin)
	 * @see org.taskseam.model.work.WorkPackage#getLabel_Origin()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	LabelOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Label#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.taskseam.model.work.LabelOrigin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(LabelOrigin value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure it is, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(double)
	 * @see org.taskseam.model.work.WorkPackage#getLabel_Confidence()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	double getConfidence();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Label#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(double value);

} // Label
