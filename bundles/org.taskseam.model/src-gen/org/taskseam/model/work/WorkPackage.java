/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.work;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Work in units: sessions, segments, task instances and the types they belong to.
 * <!-- end-model-doc -->
 * @see org.taskseam.model.work.WorkFactory
 * @model kind="package"
 * @generated
 */
public interface WorkPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "work";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:taskseam:model:work:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "work";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	WorkPackage eINSTANCE = org.taskseam.model.work.impl.WorkPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.taskseam.model.work.impl.SessionImpl <em>Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.work.impl.SessionImpl
	 * @see org.taskseam.model.work.impl.WorkPackageImpl#getSession()
	 * @generated
	 */
	int SESSION = 0;

	/**
	 * The feature id for the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ACTOR = 0;

	/**
	 * The feature id for the '<em><b>Machine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__MACHINE = 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__START = 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__END = 3;

	/**
	 * The feature id for the '<em><b>Events</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__EVENTS = 4;

	/**
	 * The feature id for the '<em><b>Segments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__SEGMENTS = 5;

	/**
	 * The number of structural features of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.work.impl.SegmentImpl <em>Segment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.work.impl.SegmentImpl
	 * @see org.taskseam.model.work.impl.WorkPackageImpl#getSegment()
	 * @generated
	 */
	int SEGMENT = 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__START = 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__END = 1;

	/**
	 * The feature id for the '<em><b>First Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__FIRST_SEQUENCE = 2;

	/**
	 * The feature id for the '<em><b>Last Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__LAST_SEQUENCE = 3;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__METHOD = 4;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__CONFIDENCE = 5;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__REASON = 6;

	/**
	 * The feature id for the '<em><b>Task</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__TASK = 7;

	/**
	 * The number of structural features of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.work.impl.TaskInstanceImpl <em>Task Instance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.work.impl.TaskInstanceImpl
	 * @see org.taskseam.model.work.impl.WorkPackageImpl#getTaskInstance()
	 * @generated
	 */
	int TASK_INSTANCE = 2;

	/**
	 * The feature id for the '<em><b>Case Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_INSTANCE__CASE_KEY = 0;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_INSTANCE__CONFIDENCE = 1;

	/**
	 * The feature id for the '<em><b>Segments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_INSTANCE__SEGMENTS = 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_INSTANCE__TYPE = 3;

	/**
	 * The number of structural features of the '<em>Task Instance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_INSTANCE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Task Instance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_INSTANCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.work.impl.TaskTypeImpl <em>Task Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.work.impl.TaskTypeImpl
	 * @see org.taskseam.model.work.impl.WorkPackageImpl#getTaskType()
	 * @generated
	 */
	int TASK_TYPE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TYPE__ID = 0;

	/**
	 * The feature id for the '<em><b>Instances</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TYPE__INSTANCES = 1;

	/**
	 * The feature id for the '<em><b>Median Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TYPE__MEDIAN_DURATION = 2;

	/**
	 * The feature id for the '<em><b>Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TYPE__REVIEW = 3;

	/**
	 * The feature id for the '<em><b>Label</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TYPE__LABEL = 4;

	/**
	 * The number of structural features of the '<em>Task Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TYPE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Task Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TYPE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.work.impl.LabelImpl <em>Label</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.work.impl.LabelImpl
	 * @see org.taskseam.model.work.impl.WorkPackageImpl#getLabel()
	 * @generated
	 */
	int LABEL = 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__ORIGIN = 1;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__CONFIDENCE = 2;

	/**
	 * The number of structural features of the '<em>Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.work.LabelOrigin <em>Label Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.work.LabelOrigin
	 * @see org.taskseam.model.work.impl.WorkPackageImpl#getLabelOrigin()
	 * @generated
	 */
	int LABEL_ORIGIN = 5;

	/**
	 * The meta object id for the '{@link org.taskseam.model.work.ReviewState <em>Review State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.work.ReviewState
	 * @see org.taskseam.model.work.impl.WorkPackageImpl#getReviewState()
	 * @generated
	 */
	int REVIEW_STATE = 6;


	/**
	 * Returns the meta object for class '{@link org.taskseam.model.work.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session</em>'.
	 * @see org.taskseam.model.work.Session
	 * @generated
	 */
	EClass getSession();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.Session#getActor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actor</em>'.
	 * @see org.taskseam.model.work.Session#getActor()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Actor();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.Session#getMachine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Machine</em>'.
	 * @see org.taskseam.model.work.Session#getMachine()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Machine();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.Session#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.taskseam.model.work.Session#getStart()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.Session#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.taskseam.model.work.Session#getEnd()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_End();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.Session#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Events</em>'.
	 * @see org.taskseam.model.work.Session#getEvents()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Events();

	/**
	 * Returns the meta object for the containment reference list '{@link org.taskseam.model.work.Session#getSegments <em>Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Segments</em>'.
	 * @see org.taskseam.model.work.Session#getSegments()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Segments();

	/**
	 * Returns the meta object for class '{@link org.taskseam.model.work.Segment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segment</em>'.
	 * @see org.taskseam.model.work.Segment
	 * @generated
	 */
	EClass getSegment();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.Segment#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.taskseam.model.work.Segment#getStart()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.Segment#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.taskseam.model.work.Segment#getEnd()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_End();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.Segment#getFirstSequence <em>First Sequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Sequence</em>'.
	 * @see org.taskseam.model.work.Segment#getFirstSequence()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_FirstSequence();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.Segment#getLastSequence <em>Last Sequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Sequence</em>'.
	 * @see org.taskseam.model.work.Segment#getLastSequence()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_LastSequence();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.Segment#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.taskseam.model.work.Segment#getMethod()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.Segment#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.taskseam.model.work.Segment#getConfidence()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.Segment#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.taskseam.model.work.Segment#getReason()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Reason();

	/**
	 * Returns the meta object for the reference '{@link org.taskseam.model.work.Segment#getTask <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Task</em>'.
	 * @see org.taskseam.model.work.Segment#getTask()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_Task();

	/**
	 * Returns the meta object for class '{@link org.taskseam.model.work.TaskInstance <em>Task Instance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task Instance</em>'.
	 * @see org.taskseam.model.work.TaskInstance
	 * @generated
	 */
	EClass getTaskInstance();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.TaskInstance#getCaseKey <em>Case Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case Key</em>'.
	 * @see org.taskseam.model.work.TaskInstance#getCaseKey()
	 * @see #getTaskInstance()
	 * @generated
	 */
	EAttribute getTaskInstance_CaseKey();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.TaskInstance#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.taskseam.model.work.TaskInstance#getConfidence()
	 * @see #getTaskInstance()
	 * @generated
	 */
	EAttribute getTaskInstance_Confidence();

	/**
	 * Returns the meta object for the reference list '{@link org.taskseam.model.work.TaskInstance#getSegments <em>Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Segments</em>'.
	 * @see org.taskseam.model.work.TaskInstance#getSegments()
	 * @see #getTaskInstance()
	 * @generated
	 */
	EReference getTaskInstance_Segments();

	/**
	 * Returns the meta object for the reference '{@link org.taskseam.model.work.TaskInstance#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Type</em>'.
	 * @see org.taskseam.model.work.TaskInstance#getType()
	 * @see #getTaskInstance()
	 * @generated
	 */
	EReference getTaskInstance_Type();

	/**
	 * Returns the meta object for class '{@link org.taskseam.model.work.TaskType <em>Task Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task Type</em>'.
	 * @see org.taskseam.model.work.TaskType
	 * @generated
	 */
	EClass getTaskType();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.TaskType#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.taskseam.model.work.TaskType#getId()
	 * @see #getTaskType()
	 * @generated
	 */
	EAttribute getTaskType_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.TaskType#getInstances <em>Instances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instances</em>'.
	 * @see org.taskseam.model.work.TaskType#getInstances()
	 * @see #getTaskType()
	 * @generated
	 */
	EAttribute getTaskType_Instances();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.TaskType#getMedianDuration <em>Median Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Median Duration</em>'.
	 * @see org.taskseam.model.work.TaskType#getMedianDuration()
	 * @see #getTaskType()
	 * @generated
	 */
	EAttribute getTaskType_MedianDuration();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.TaskType#getReview <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review</em>'.
	 * @see org.taskseam.model.work.TaskType#getReview()
	 * @see #getTaskType()
	 * @generated
	 */
	EAttribute getTaskType_Review();

	/**
	 * Returns the meta object for the containment reference '{@link org.taskseam.model.work.TaskType#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Label</em>'.
	 * @see org.taskseam.model.work.TaskType#getLabel()
	 * @see #getTaskType()
	 * @generated
	 */
	EReference getTaskType_Label();

	/**
	 * Returns the meta object for class '{@link org.taskseam.model.work.Label <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Label</em>'.
	 * @see org.taskseam.model.work.Label
	 * @generated
	 */
	EClass getLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.Label#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.taskseam.model.work.Label#getText()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.Label#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.taskseam.model.work.Label#getOrigin()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.work.Label#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.taskseam.model.work.Label#getConfidence()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Confidence();

	/**
	 * Returns the meta object for enum '{@link org.taskseam.model.work.LabelOrigin <em>Label Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Label Origin</em>'.
	 * @see org.taskseam.model.work.LabelOrigin
	 * @generated
	 */
	EEnum getLabelOrigin();

	/**
	 * Returns the meta object for enum '{@link org.taskseam.model.work.ReviewState <em>Review State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Review State</em>'.
	 * @see org.taskseam.model.work.ReviewState
	 * @generated
	 */
	EEnum getReviewState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	WorkFactory getWorkFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.taskseam.model.work.impl.SessionImpl <em>Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.work.impl.SessionImpl
		 * @see org.taskseam.model.work.impl.WorkPackageImpl#getSession()
		 * @generated
		 */
		EClass SESSION = eINSTANCE.getSession();

		/**
		 * The meta object literal for the '<em><b>Actor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__ACTOR = eINSTANCE.getSession_Actor();

		/**
		 * The meta object literal for the '<em><b>Machine</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__MACHINE = eINSTANCE.getSession_Machine();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__START = eINSTANCE.getSession_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__END = eINSTANCE.getSession_End();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__EVENTS = eINSTANCE.getSession_Events();

		/**
		 * The meta object literal for the '<em><b>Segments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__SEGMENTS = eINSTANCE.getSession_Segments();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.work.impl.SegmentImpl <em>Segment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.work.impl.SegmentImpl
		 * @see org.taskseam.model.work.impl.WorkPackageImpl#getSegment()
		 * @generated
		 */
		EClass SEGMENT = eINSTANCE.getSegment();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__START = eINSTANCE.getSegment_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__END = eINSTANCE.getSegment_End();

		/**
		 * The meta object literal for the '<em><b>First Sequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__FIRST_SEQUENCE = eINSTANCE.getSegment_FirstSequence();

		/**
		 * The meta object literal for the '<em><b>Last Sequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__LAST_SEQUENCE = eINSTANCE.getSegment_LastSequence();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__METHOD = eINSTANCE.getSegment_Method();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__CONFIDENCE = eINSTANCE.getSegment_Confidence();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__REASON = eINSTANCE.getSegment_Reason();

		/**
		 * The meta object literal for the '<em><b>Task</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__TASK = eINSTANCE.getSegment_Task();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.work.impl.TaskInstanceImpl <em>Task Instance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.work.impl.TaskInstanceImpl
		 * @see org.taskseam.model.work.impl.WorkPackageImpl#getTaskInstance()
		 * @generated
		 */
		EClass TASK_INSTANCE = eINSTANCE.getTaskInstance();

		/**
		 * The meta object literal for the '<em><b>Case Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_INSTANCE__CASE_KEY = eINSTANCE.getTaskInstance_CaseKey();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_INSTANCE__CONFIDENCE = eINSTANCE.getTaskInstance_Confidence();

		/**
		 * The meta object literal for the '<em><b>Segments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK_INSTANCE__SEGMENTS = eINSTANCE.getTaskInstance_Segments();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK_INSTANCE__TYPE = eINSTANCE.getTaskInstance_Type();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.work.impl.TaskTypeImpl <em>Task Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.work.impl.TaskTypeImpl
		 * @see org.taskseam.model.work.impl.WorkPackageImpl#getTaskType()
		 * @generated
		 */
		EClass TASK_TYPE = eINSTANCE.getTaskType();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_TYPE__ID = eINSTANCE.getTaskType_Id();

		/**
		 * The meta object literal for the '<em><b>Instances</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_TYPE__INSTANCES = eINSTANCE.getTaskType_Instances();

		/**
		 * The meta object literal for the '<em><b>Median Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_TYPE__MEDIAN_DURATION = eINSTANCE.getTaskType_MedianDuration();

		/**
		 * The meta object literal for the '<em><b>Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_TYPE__REVIEW = eINSTANCE.getTaskType_Review();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK_TYPE__LABEL = eINSTANCE.getTaskType_Label();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.work.impl.LabelImpl <em>Label</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.work.impl.LabelImpl
		 * @see org.taskseam.model.work.impl.WorkPackageImpl#getLabel()
		 * @generated
		 */
		EClass LABEL = eINSTANCE.getLabel();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__TEXT = eINSTANCE.getLabel_Text();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__ORIGIN = eINSTANCE.getLabel_Origin();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__CONFIDENCE = eINSTANCE.getLabel_Confidence();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.work.LabelOrigin <em>Label Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.work.LabelOrigin
		 * @see org.taskseam.model.work.impl.WorkPackageImpl#getLabelOrigin()
		 * @generated
		 */
		EEnum LABEL_ORIGIN = eINSTANCE.getLabelOrigin();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.work.ReviewState <em>Review State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.work.ReviewState
		 * @see org.taskseam.model.work.impl.WorkPackageImpl#getReviewState()
		 * @generated
		 */
		EEnum REVIEW_STATE = eINSTANCE.getReviewState();

	}

} //WorkPackage
