/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.work;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task Instance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One unit of work; instances may interleave.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.work.TaskInstance#getCaseKey <em>Case Key</em>}</li>
 *   <li>{@link org.taskseam.model.work.TaskInstance#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.taskseam.model.work.TaskInstance#getSegments <em>Segments</em>}</li>
 *   <li>{@link org.taskseam.model.work.TaskInstance#getType <em>Type</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.work.WorkPackage#getTaskInstance()
 * @model
 * @generated
 */
public interface TaskInstance extends EObject {
	/**
	 * Returns the value of the '<em><b>Case Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Business key or case of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case Key</em>' attribute.
	 * @see #setCaseKey(String)
	 * @see org.taskseam.model.work.WorkPackage#getTaskInstance_CaseKey()
	 * @model annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	String getCaseKey();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.TaskInstance#getCaseKey <em>Case Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case Key</em>' attribute.
	 * @see #getCaseKey()
	 * @generated
	 */
	void setCaseKey(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure the type is, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(double)
	 * @see org.taskseam.model.work.WorkPackage#getTaskInstance_Confidence()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	double getConfidence();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.TaskInstance#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(double value);

	/**
	 * Returns the value of the '<em><b>Segments</b></em>' reference list.
	 * The list contents are of type {@link org.taskseam.model.work.Segment}.
	 * It is bidirectional and its opposite is '{@link org.taskseam.model.work.Segment#getTask <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its segments in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segments</em>' reference list.
	 * @see org.taskseam.model.work.WorkPackage#getTaskInstance_Segments()
	 * @see org.taskseam.model.work.Segment#getTask
	 * @model opposite="task"
	 * @generated
	 */
	EList<Segment> getSegments();

	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The class it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(TaskType)
	 * @see org.taskseam.model.work.WorkPackage#getTaskInstance_Type()
	 * @model
	 * @generated
	 */
	TaskType getType();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.TaskInstance#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(TaskType value);

} // TaskInstance
