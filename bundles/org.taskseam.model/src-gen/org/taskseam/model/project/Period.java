/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.project;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Period</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Days from first to last, both included.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.project.Period#getFirst <em>First</em>}</li>
 *   <li>{@link org.taskseam.model.project.Period#getLast <em>Last</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.project.ProjectPackage#getPeriod()
 * @model
 * @generated
 */
public interface Period extends EObject {
	/**
	 * Returns the value of the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First</em>' attribute.
	 * @see #setFirst(LocalDate)
	 * @see org.taskseam.model.project.ProjectPackage#getPeriod_First()
	 * @model dataType="org.taskseam.model.log.LocalDate"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	LocalDate getFirst();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Period#getFirst <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' attribute.
	 * @see #getFirst()
	 * @generated
	 */
	void setFirst(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Last</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last</em>' attribute.
	 * @see #setLast(LocalDate)
	 * @see org.taskseam.model.project.ProjectPackage#getPeriod_Last()
	 * @model dataType="org.taskseam.model.log.LocalDate"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	LocalDate getLast();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Period#getLast <em>Last</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last</em>' attribute.
	 * @see #getLast()
	 * @generated
	 */
	void setLast(LocalDate value);

} // Period
