/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.work;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A run of events that serve one unit of work.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.work.Segment#getStart <em>Start</em>}</li>
 *   <li>{@link org.taskseam.model.work.Segment#getEnd <em>End</em>}</li>
 *   <li>{@link org.taskseam.model.work.Segment#getFirstSequence <em>First Sequence</em>}</li>
 *   <li>{@link org.taskseam.model.work.Segment#getLastSequence <em>Last Sequence</em>}</li>
 *   <li>{@link org.taskseam.model.work.Segment#getMethod <em>Method</em>}</li>
 *   <li>{@link org.taskseam.model.work.Segment#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.taskseam.model.work.Segment#getReason <em>Reason</em>}</li>
 *   <li>{@link org.taskseam.model.work.Segment#getTask <em>Task</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.work.WorkPackage#getSegment()
 * @model
 * @generated
 */
public interface Segment extends EObject {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Instant)
	 * @see org.taskseam.model.work.WorkPackage#getSegment_Start()
	 * @model dataType="org.taskseam.model.log.Instant"
	 *        annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	Instant getStart();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Segment#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Instant value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(Instant)
	 * @see org.taskseam.model.work.WorkPackage#getSegment_End()
	 * @model dataType="org.taskseam.model.log.Instant"
	 *        annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	Instant getEnd();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Segment#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(Instant value);

	/**
	 * Returns the value of the '<em><b>First Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sequence number of the first event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Sequence</em>' attribute.
	 * @see #setFirstSequence(long)
	 * @see org.taskseam.model.work.WorkPackage#getSegment_FirstSequence()
	 * @model annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	long getFirstSequence();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Segment#getFirstSequence <em>First Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Sequence</em>' attribute.
	 * @see #getFirstSequence()
	 * @generated
	 */
	void setFirstSequence(long value);

	/**
	 * Returns the value of the '<em><b>Last Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sequence number of the last event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Sequence</em>' attribute.
	 * @see #setLastSequence(long)
	 * @see org.taskseam.model.work.WorkPackage#getSegment_LastSequence()
	 * @model annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	long getLastSequence();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Segment#getLastSequence <em>Last Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Sequence</em>' attribute.
	 * @see #getLastSequence()
	 * @generated
	 */
	void setLastSequence(long value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the boundary was found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.taskseam.model.work.WorkPackage#getSegment_Method()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Segment#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure the boundary is, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(double)
	 * @see org.taskseam.model.work.WorkPackage#getSegment_Confidence()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	double getConfidence();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Segment#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(double value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the boundary is here, in plain words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.taskseam.model.work.WorkPackage#getSegment_Reason()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Segment#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Task</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.taskseam.model.work.TaskInstance#getSegments <em>Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit of work; none for time that belongs to no task.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Task</em>' reference.
	 * @see #setTask(TaskInstance)
	 * @see org.taskseam.model.work.WorkPackage#getSegment_Task()
	 * @see org.taskseam.model.work.TaskInstance#getSegments
	 * @model opposite="segments"
	 * @generated
	 */
	TaskInstance getTask();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Segment#getTask <em>Task</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task</em>' reference.
	 * @see #getTask()
	 * @generated
	 */
	void setTask(TaskInstance value);

} // Segment
