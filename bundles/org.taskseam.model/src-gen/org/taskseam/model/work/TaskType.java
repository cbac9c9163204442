/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.work;

import java.time.Duration;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A class of task instances.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.work.TaskType#getId <em>Id</em>}</li>
 *   <li>{@link org.taskseam.model.work.TaskType#getInstances <em>Instances</em>}</li>
 *   <li>{@link org.taskseam.model.work.TaskType#getMedianDuration <em>Median Duration</em>}</li>
 *   <li>{@link org.taskseam.model.work.TaskType#getReview <em>Review</em>}</li>
 *   <li>{@link org.taskseam.model.work.TaskType#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.work.WorkPackage#getTaskType()
 * @model
 * @generated
 */
public interface TaskType extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.taskseam.model.work.WorkPackage#getTaskType_Id()
	 * @model id="true"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.TaskType#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Instances</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of instances.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instances</em>' attribute.
	 * @see #setInstances(int)
	 * @see org.taskseam.model.work.WorkPackage#getTaskType_Instances()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	int getInstances();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.TaskType#getInstances <em>Instances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instances</em>' attribute.
	 * @see #getInstances()
	 * @generated
	 */
	void setInstances(int value);

	/**
	 * Returns the value of the '<em><b>Median Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Median duration of an instance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Median Duration</em>' attribute.
	 * @see #setMedianDuration(Duration)
	 * @see org.taskseam.model.work.WorkPackage#getTaskType_MedianDuration()
	 * @model dataType="org.taskseam.model.log.Duration"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	Duration getMedianDuration();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.TaskType#getMedianDuration <em>Median Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Median Duration</em>' attribute.
	 * @see #getMedianDuration()
	 * @generated
	 */
	void setMedianDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Review</b></em>' attribute.
	 * The literals are from the enumeration {@link org.taskseam.model.work.ReviewState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a person looked at it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review</em>' attribute.
	 * @see org.taskseam.model.work.ReviewState
	 * @see #setReview(ReviewState)
	 * @see org.taskseam.model.work.WorkPackage#getTaskType_Review()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	ReviewState getReview();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.TaskType#getReview <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review</em>' attribute.
	 * @see org.taskseam.model.work.ReviewState
	 * @see #getReview()
	 * @generated
	 */
	void setReview(ReviewState value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' containment reference.
	 * @see #setLabel(Label)
	 * @see org.taskseam.model.work.WorkPackage#getTaskType_Label()
	 * @model containment="true"
	 * @generated
	 */
	Label getLabel();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.TaskType#getLabel <em>Label</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' containment reference.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(Label value);

} // TaskType
