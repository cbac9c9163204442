/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.log;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
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
 * The UI log after the reference model of Abb and Rehse (2022, 2024). What is looked at and edited, never the whole event stream: that stays in columns.
 * <!-- end-model-doc -->
 * @see org.taskseam.model.log.LogFactory
 * @model kind="package"
 * @generated
 */
public interface LogPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "log";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:taskseam:model:log:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "log";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	LogPackage eINSTANCE = org.taskseam.model.log.impl.LogPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.taskseam.model.log.impl.UILogImpl <em>UI Log</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.log.impl.UILogImpl
	 * @see org.taskseam.model.log.impl.LogPackageImpl#getUILog()
	 * @generated
	 */
	int UI_LOG = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_LOG__NAME = 0;

	/**
	 * The feature id for the '<em><b>Capture Tool</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_LOG__CAPTURE_TOOL = 1;

	/**
	 * The feature id for the '<em><b>Capture Tool Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_LOG__CAPTURE_TOOL_VERSION = 2;

	/**
	 * The feature id for the '<em><b>Policy Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_LOG__POLICY_DIGEST = 3;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_LOG__EVENTS = 4;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_LOG__TARGETS = 5;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_LOG__GROUPS = 6;

	/**
	 * The feature id for the '<em><b>Applications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_LOG__APPLICATIONS = 7;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_LOG__SYSTEMS = 8;

	/**
	 * The number of structural features of the '<em>UI Log</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_LOG_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>UI Log</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_LOG_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.log.impl.EventImpl <em>Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.log.impl.EventImpl
	 * @see org.taskseam.model.log.impl.LogPackageImpl#getEvent()
	 * @generated
	 */
	int EVENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TIME = 1;

	/**
	 * The feature id for the '<em><b>Offset Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__OFFSET_MINUTES = 2;

	/**
	 * The feature id for the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__SEQUENCE = 3;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__DURATION = 4;

	/**
	 * The feature id for the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ACTOR = 5;

	/**
	 * The feature id for the '<em><b>Activity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ACTIVITY = 6;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__EVIDENCE = 7;

	/**
	 * The feature id for the '<em><b>Action</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ACTION = 8;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TARGET = 9;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__GROUP = 10;

	/**
	 * The feature id for the '<em><b>Application</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__APPLICATION = 11;

	/**
	 * The feature id for the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__SYSTEM = 12;

	/**
	 * The number of structural features of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.log.impl.ActionImpl <em>Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.log.impl.ActionImpl
	 * @see org.taskseam.model.log.impl.LogPackageImpl#getAction()
	 * @generated
	 */
	int ACTION = 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__TYPE = 0;

	/**
	 * The feature id for the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DEVICE = 1;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__SHORTCUT = 2;

	/**
	 * The feature id for the '<em><b>Value Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__VALUE_CLASS = 3;

	/**
	 * The feature id for the '<em><b>Value Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__VALUE_LENGTH = 4;

	/**
	 * The feature id for the '<em><b>Value Token</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__VALUE_TOKEN = 5;

	/**
	 * The feature id for the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__UNITS = 6;

	/**
	 * The number of structural features of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.log.impl.TargetImpl <em>Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.log.impl.TargetImpl
	 * @see org.taskseam.model.log.impl.LogPackageImpl#getTarget()
	 * @generated
	 */
	int TARGET = 3;

	/**
	 * The feature id for the '<em><b>Identity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__IDENTITY = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__ROLE = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__NAME = 2;

	/**
	 * The feature id for the '<em><b>Technical Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__TECHNICAL_ID = 3;

	/**
	 * The feature id for the '<em><b>Selector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__SELECTOR = 4;

	/**
	 * The feature id for the '<em><b>Identity Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__IDENTITY_METHOD = 5;

	/**
	 * The feature id for the '<em><b>Identity Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__IDENTITY_CONFIDENCE = 6;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__GROUP = 7;

	/**
	 * The number of structural features of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.log.impl.UIGroupImpl <em>UI Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.log.impl.UIGroupImpl
	 * @see org.taskseam.model.log.impl.LogPackageImpl#getUIGroup()
	 * @generated
	 */
	int UI_GROUP = 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_GROUP__KIND = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_GROUP__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_GROUP__PAGE = 2;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_GROUP__DOCUMENT = 3;

	/**
	 * The feature id for the '<em><b>Sheet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_GROUP__SHEET = 4;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_GROUP__GROUPS = 5;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_GROUP__PARENT = 6;

	/**
	 * The feature id for the '<em><b>Application</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_GROUP__APPLICATION = 7;

	/**
	 * The number of structural features of the '<em>UI Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_GROUP_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>UI Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UI_GROUP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.log.impl.ApplicationImpl <em>Application</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.log.impl.ApplicationImpl
	 * @see org.taskseam.model.log.impl.LogPackageImpl#getApplication()
	 * @generated
	 */
	int APPLICATION = 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__NAME = 0;

	/**
	 * The feature id for the '<em><b>Process</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__PROCESS = 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__VERSION = 2;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__CATEGORY = 3;

	/**
	 * The feature id for the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION__SYSTEM = 4;

	/**
	 * The number of structural features of the '<em>Application</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Application</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.log.impl.SystemImpl <em>System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.log.impl.SystemImpl
	 * @see org.taskseam.model.log.impl.LogPackageImpl#getSystem()
	 * @generated
	 */
	int SYSTEM = 6;

	/**
	 * The feature id for the '<em><b>Machine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM__MACHINE = 0;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM__OPERATING_SYSTEM = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM__KIND = 2;

	/**
	 * The number of structural features of the '<em>System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.log.ActionType <em>Action Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.log.ActionType
	 * @see org.taskseam.model.log.impl.LogPackageImpl#getActionType()
	 * @generated
	 */
	int ACTION_TYPE = 7;

	/**
	 * The meta object id for the '{@link org.taskseam.model.log.Device <em>Device</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.log.Device
	 * @see org.taskseam.model.log.impl.LogPackageImpl#getDevice()
	 * @generated
	 */
	int DEVICE = 8;

	/**
	 * The meta object id for the '{@link org.taskseam.model.log.GroupKind <em>Group Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.log.GroupKind
	 * @see org.taskseam.model.log.impl.LogPackageImpl#getGroupKind()
	 * @generated
	 */
	int GROUP_KIND = 9;

	/**
	 * The meta object id for the '{@link org.taskseam.model.log.SystemKind <em>System Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.log.SystemKind
	 * @see org.taskseam.model.log.impl.LogPackageImpl#getSystemKind()
	 * @generated
	 */
	int SYSTEM_KIND = 10;

	/**
	 * The meta object id for the '{@link org.taskseam.model.log.IdentityMethod <em>Identity Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.log.IdentityMethod
	 * @see org.taskseam.model.log.impl.LogPackageImpl#getIdentityMethod()
	 * @generated
	 */
	int IDENTITY_METHOD = 11;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.taskseam.model.log.impl.LogPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 12;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.taskseam.model.log.impl.LogPackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 13;

	/**
	 * The meta object id for the '<em>Duration</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Duration
	 * @see org.taskseam.model.log.impl.LogPackageImpl#getDuration()
	 * @generated
	 */
	int DURATION = 14;


	/**
	 * Returns the meta object for class '{@link org.taskseam.model.log.UILog <em>UI Log</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>UI Log</em>'.
	 * @see org.taskseam.model.log.UILog
	 * @generated
	 */
	EClass getUILog();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.UILog#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.taskseam.model.log.UILog#getName()
	 * @see #getUILog()
	 * @generated
	 */
	EAttribute getUILog_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.UILog#getCaptureTool <em>Capture Tool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capture Tool</em>'.
	 * @see org.taskseam.model.log.UILog#getCaptureTool()
	 * @see #getUILog()
	 * @generated
	 */
	EAttribute getUILog_CaptureTool();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.UILog#getCaptureToolVersion <em>Capture Tool Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capture Tool Version</em>'.
	 * @see org.taskseam.model.log.UILog#getCaptureToolVersion()
	 * @see #getUILog()
	 * @generated
	 */
	EAttribute getUILog_CaptureToolVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.UILog#getPolicyDigest <em>Policy Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Policy Digest</em>'.
	 * @see org.taskseam.model.log.UILog#getPolicyDigest()
	 * @see #getUILog()
	 * @generated
	 */
	EAttribute getUILog_PolicyDigest();

	/**
	 * Returns the meta object for the containment reference list '{@link org.taskseam.model.log.UILog#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.taskseam.model.log.UILog#getEvents()
	 * @see #getUILog()
	 * @generated
	 */
	EReference getUILog_Events();

	/**
	 * Returns the meta object for the containment reference list '{@link org.taskseam.model.log.UILog#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.taskseam.model.log.UILog#getTargets()
	 * @see #getUILog()
	 * @generated
	 */
	EReference getUILog_Targets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.taskseam.model.log.UILog#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.taskseam.model.log.UILog#getGroups()
	 * @see #getUILog()
	 * @generated
	 */
	EReference getUILog_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.taskseam.model.log.UILog#getApplications <em>Applications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Applications</em>'.
	 * @see org.taskseam.model.log.UILog#getApplications()
	 * @see #getUILog()
	 * @generated
	 */
	EReference getUILog_Applications();

	/**
	 * Returns the meta object for the containment reference list '{@link org.taskseam.model.log.UILog#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Systems</em>'.
	 * @see org.taskseam.model.log.UILog#getSystems()
	 * @see #getUILog()
	 * @generated
	 */
	EReference getUILog_Systems();

	/**
	 * Returns the meta object for class '{@link org.taskseam.model.log.Event <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event</em>'.
	 * @see org.taskseam.model.log.Event
	 * @generated
	 */
	EClass getEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Event#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.taskseam.model.log.Event#getId()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Event#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.taskseam.model.log.Event#getTime()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Event#getOffsetMinutes <em>Offset Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Minutes</em>'.
	 * @see org.taskseam.model.log.Event#getOffsetMinutes()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_OffsetMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Event#getSequence <em>Sequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sequence</em>'.
	 * @see org.taskseam.model.log.Event#getSequence()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Sequence();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Event#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.taskseam.model.log.Event#getDuration()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Event#getActor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actor</em>'.
	 * @see org.taskseam.model.log.Event#getActor()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Actor();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Event#getActivity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Activity</em>'.
	 * @see org.taskseam.model.log.Event#getActivity()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Activity();

	/**
	 * Returns the meta object for the attribute list '{@link org.taskseam.model.log.Event#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence</em>'.
	 * @see org.taskseam.model.log.Event#getEvidence()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Evidence();

	/**
	 * Returns the meta object for the containment reference '{@link org.taskseam.model.log.Event#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Action</em>'.
	 * @see org.taskseam.model.log.Event#getAction()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Action();

	/**
	 * Returns the meta object for the reference '{@link org.taskseam.model.log.Event#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.taskseam.model.log.Event#getTarget()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Target();

	/**
	 * Returns the meta object for the reference '{@link org.taskseam.model.log.Event#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Group</em>'.
	 * @see org.taskseam.model.log.Event#getGroup()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Group();

	/**
	 * Returns the meta object for the reference '{@link org.taskseam.model.log.Event#getApplication <em>Application</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Application</em>'.
	 * @see org.taskseam.model.log.Event#getApplication()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Application();

	/**
	 * Returns the meta object for the reference '{@link org.taskseam.model.log.Event#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>System</em>'.
	 * @see org.taskseam.model.log.Event#getSystem()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_System();

	/**
	 * Returns the meta object for class '{@link org.taskseam.model.log.Action <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action</em>'.
	 * @see org.taskseam.model.log.Action
	 * @generated
	 */
	EClass getAction();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Action#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.taskseam.model.log.Action#getType()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Action#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device</em>'.
	 * @see org.taskseam.model.log.Action#getDevice()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Action#getShortcut <em>Shortcut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shortcut</em>'.
	 * @see org.taskseam.model.log.Action#getShortcut()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Shortcut();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Action#getValueClass <em>Value Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value Class</em>'.
	 * @see org.taskseam.model.log.Action#getValueClass()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_ValueClass();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Action#getValueLength <em>Value Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value Length</em>'.
	 * @see org.taskseam.model.log.Action#getValueLength()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_ValueLength();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Action#getValueToken <em>Value Token</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value Token</em>'.
	 * @see org.taskseam.model.log.Action#getValueToken()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_ValueToken();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Action#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Units</em>'.
	 * @see org.taskseam.model.log.Action#getUnits()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Units();

	/**
	 * Returns the meta object for class '{@link org.taskseam.model.log.Target <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Target</em>'.
	 * @see org.taskseam.model.log.Target
	 * @generated
	 */
	EClass getTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Target#getIdentity <em>Identity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identity</em>'.
	 * @see org.taskseam.model.log.Target#getIdentity()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Identity();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Target#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.taskseam.model.log.Target#getRole()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Target#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.taskseam.model.log.Target#getName()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Target#getTechnicalId <em>Technical Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technical Id</em>'.
	 * @see org.taskseam.model.log.Target#getTechnicalId()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_TechnicalId();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Target#getSelector <em>Selector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Selector</em>'.
	 * @see org.taskseam.model.log.Target#getSelector()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Selector();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Target#getIdentityMethod <em>Identity Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identity Method</em>'.
	 * @see org.taskseam.model.log.Target#getIdentityMethod()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_IdentityMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Target#getIdentityConfidence <em>Identity Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identity Confidence</em>'.
	 * @see org.taskseam.model.log.Target#getIdentityConfidence()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_IdentityConfidence();

	/**
	 * Returns the meta object for the reference '{@link org.taskseam.model.log.Target#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Group</em>'.
	 * @see org.taskseam.model.log.Target#getGroup()
	 * @see #getTarget()
	 * @generated
	 */
	EReference getTarget_Group();

	/**
	 * Returns the meta object for class '{@link org.taskseam.model.log.UIGroup <em>UI Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>UI Group</em>'.
	 * @see org.taskseam.model.log.UIGroup
	 * @generated
	 */
	EClass getUIGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.UIGroup#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.taskseam.model.log.UIGroup#getKind()
	 * @see #getUIGroup()
	 * @generated
	 */
	EAttribute getUIGroup_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.UIGroup#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.taskseam.model.log.UIGroup#getTitle()
	 * @see #getUIGroup()
	 * @generated
	 */
	EAttribute getUIGroup_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.UIGroup#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.taskseam.model.log.UIGroup#getPage()
	 * @see #getUIGroup()
	 * @generated
	 */
	EAttribute getUIGroup_Page();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.UIGroup#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.taskseam.model.log.UIGroup#getDocument()
	 * @see #getUIGroup()
	 * @generated
	 */
	EAttribute getUIGroup_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.UIGroup#getSheet <em>Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sheet</em>'.
	 * @see org.taskseam.model.log.UIGroup#getSheet()
	 * @see #getUIGroup()
	 * @generated
	 */
	EAttribute getUIGroup_Sheet();

	/**
	 * Returns the meta object for the containment reference list '{@link org.taskseam.model.log.UIGroup#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.taskseam.model.log.UIGroup#getGroups()
	 * @see #getUIGroup()
	 * @generated
	 */
	EReference getUIGroup_Groups();

	/**
	 * Returns the meta object for the container reference '{@link org.taskseam.model.log.UIGroup#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Parent</em>'.
	 * @see org.taskseam.model.log.UIGroup#getParent()
	 * @see #getUIGroup()
	 * @generated
	 */
	EReference getUIGroup_Parent();

	/**
	 * Returns the meta object for the reference '{@link org.taskseam.model.log.UIGroup#getApplication <em>Application</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Application</em>'.
	 * @see org.taskseam.model.log.UIGroup#getApplication()
	 * @see #getUIGroup()
	 * @generated
	 */
	EReference getUIGroup_Application();

	/**
	 * Returns the meta object for class '{@link org.taskseam.model.log.Application <em>Application</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Application</em>'.
	 * @see org.taskseam.model.log.Application
	 * @generated
	 */
	EClass getApplication();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Application#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.taskseam.model.log.Application#getName()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Application#getProcess <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Process</em>'.
	 * @see org.taskseam.model.log.Application#getProcess()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Process();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Application#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.taskseam.model.log.Application#getVersion()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.Application#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.taskseam.model.log.Application#getCategory()
	 * @see #getApplication()
	 * @generated
	 */
	EAttribute getApplication_Category();

	/**
	 * Returns the meta object for the reference '{@link org.taskseam.model.log.Application#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>System</em>'.
	 * @see org.taskseam.model.log.Application#getSystem()
	 * @see #getApplication()
	 * @generated
	 */
	EReference getApplication_System();

	/**
	 * Returns the meta object for class '{@link org.taskseam.model.log.System <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>System</em>'.
	 * @see org.taskseam.model.log.System
	 * @generated
	 */
	EClass getSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.System#getMachine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Machine</em>'.
	 * @see org.taskseam.model.log.System#getMachine()
	 * @see #getSystem()
	 * @generated
	 */
	EAttribute getSystem_Machine();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.System#getOperatingSystem <em>Operating System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operating System</em>'.
	 * @see org.taskseam.model.log.System#getOperatingSystem()
	 * @see #getSystem()
	 * @generated
	 */
	EAttribute getSystem_OperatingSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.log.System#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.taskseam.model.log.System#getKind()
	 * @see #getSystem()
	 * @generated
	 */
	EAttribute getSystem_Kind();

	/**
	 * Returns the meta object for enum '{@link org.taskseam.model.log.ActionType <em>Action Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Type</em>'.
	 * @see org.taskseam.model.log.ActionType
	 * @generated
	 */
	EEnum getActionType();

	/**
	 * Returns the meta object for enum '{@link org.taskseam.model.log.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Device</em>'.
	 * @see org.taskseam.model.log.Device
	 * @generated
	 */
	EEnum getDevice();

	/**
	 * Returns the meta object for enum '{@link org.taskseam.model.log.GroupKind <em>Group Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Group Kind</em>'.
	 * @see org.taskseam.model.log.GroupKind
	 * @generated
	 */
	EEnum getGroupKind();

	/**
	 * Returns the meta object for enum '{@link org.taskseam.model.log.SystemKind <em>System Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>System Kind</em>'.
	 * @see org.taskseam.model.log.SystemKind
	 * @generated
	 */
	EEnum getSystemKind();

	/**
	 * Returns the meta object for enum '{@link org.taskseam.model.log.IdentityMethod <em>Identity Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Identity Method</em>'.
	 * @see org.taskseam.model.log.IdentityMethod
	 * @generated
	 */
	EEnum getIdentityMethod();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment in UTC, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar day, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the meta object for data type '{@link java.time.Duration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A length of time, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Duration</em>'.
	 * @see java.time.Duration
	 * @model instanceClass="java.time.Duration"
	 * @generated
	 */
	EDataType getDuration();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	LogFactory getLogFactory();

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
		 * The meta object literal for the '{@link org.taskseam.model.log.impl.UILogImpl <em>UI Log</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.log.impl.UILogImpl
		 * @see org.taskseam.model.log.impl.LogPackageImpl#getUILog()
		 * @generated
		 */
		EClass UI_LOG = eINSTANCE.getUILog();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UI_LOG__NAME = eINSTANCE.getUILog_Name();

		/**
		 * The meta object literal for the '<em><b>Capture Tool</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UI_LOG__CAPTURE_TOOL = eINSTANCE.getUILog_CaptureTool();

		/**
		 * The meta object literal for the '<em><b>Capture Tool Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UI_LOG__CAPTURE_TOOL_VERSION = eINSTANCE.getUILog_CaptureToolVersion();

		/**
		 * The meta object literal for the '<em><b>Policy Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UI_LOG__POLICY_DIGEST = eINSTANCE.getUILog_PolicyDigest();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UI_LOG__EVENTS = eINSTANCE.getUILog_Events();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UI_LOG__TARGETS = eINSTANCE.getUILog_Targets();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UI_LOG__GROUPS = eINSTANCE.getUILog_Groups();

		/**
		 * The meta object literal for the '<em><b>Applications</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UI_LOG__APPLICATIONS = eINSTANCE.getUILog_Applications();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UI_LOG__SYSTEMS = eINSTANCE.getUILog_Systems();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.log.impl.EventImpl <em>Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.log.impl.EventImpl
		 * @see org.taskseam.model.log.impl.LogPackageImpl#getEvent()
		 * @generated
		 */
		EClass EVENT = eINSTANCE.getEvent();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__ID = eINSTANCE.getEvent_Id();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__TIME = eINSTANCE.getEvent_Time();

		/**
		 * The meta object literal for the '<em><b>Offset Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__OFFSET_MINUTES = eINSTANCE.getEvent_OffsetMinutes();

		/**
		 * The meta object literal for the '<em><b>Sequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__SEQUENCE = eINSTANCE.getEvent_Sequence();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__DURATION = eINSTANCE.getEvent_Duration();

		/**
		 * The meta object literal for the '<em><b>Actor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__ACTOR = eINSTANCE.getEvent_Actor();

		/**
		 * The meta object literal for the '<em><b>Activity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__ACTIVITY = eINSTANCE.getEvent_Activity();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__EVIDENCE = eINSTANCE.getEvent_Evidence();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__ACTION = eINSTANCE.getEvent_Action();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__TARGET = eINSTANCE.getEvent_Target();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__GROUP = eINSTANCE.getEvent_Group();

		/**
		 * The meta object literal for the '<em><b>Application</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__APPLICATION = eINSTANCE.getEvent_Application();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__SYSTEM = eINSTANCE.getEvent_System();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.log.impl.ActionImpl <em>Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.log.impl.ActionImpl
		 * @see org.taskseam.model.log.impl.LogPackageImpl#getAction()
		 * @generated
		 */
		EClass ACTION = eINSTANCE.getAction();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__TYPE = eINSTANCE.getAction_Type();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DEVICE = eINSTANCE.getAction_Device();

		/**
		 * The meta object literal for the '<em><b>Shortcut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__SHORTCUT = eINSTANCE.getAction_Shortcut();

		/**
		 * The meta object literal for the '<em><b>Value Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__VALUE_CLASS = eINSTANCE.getAction_ValueClass();

		/**
		 * The meta object literal for the '<em><b>Value Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__VALUE_LENGTH = eINSTANCE.getAction_ValueLength();

		/**
		 * The meta object literal for the '<em><b>Value Token</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__VALUE_TOKEN = eINSTANCE.getAction_ValueToken();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__UNITS = eINSTANCE.getAction_Units();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.log.impl.TargetImpl <em>Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.log.impl.TargetImpl
		 * @see org.taskseam.model.log.impl.LogPackageImpl#getTarget()
		 * @generated
		 */
		EClass TARGET = eINSTANCE.getTarget();

		/**
		 * The meta object literal for the '<em><b>Identity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__IDENTITY = eINSTANCE.getTarget_Identity();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__ROLE = eINSTANCE.getTarget_Role();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__NAME = eINSTANCE.getTarget_Name();

		/**
		 * The meta object literal for the '<em><b>Technical Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__TECHNICAL_ID = eINSTANCE.getTarget_TechnicalId();

		/**
		 * The meta object literal for the '<em><b>Selector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__SELECTOR = eINSTANCE.getTarget_Selector();

		/**
		 * The meta object literal for the '<em><b>Identity Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__IDENTITY_METHOD = eINSTANCE.getTarget_IdentityMethod();

		/**
		 * The meta object literal for the '<em><b>Identity Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__IDENTITY_CONFIDENCE = eINSTANCE.getTarget_IdentityConfidence();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TARGET__GROUP = eINSTANCE.getTarget_Group();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.log.impl.UIGroupImpl <em>UI Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.log.impl.UIGroupImpl
		 * @see org.taskseam.model.log.impl.LogPackageImpl#getUIGroup()
		 * @generated
		 */
		EClass UI_GROUP = eINSTANCE.getUIGroup();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UI_GROUP__KIND = eINSTANCE.getUIGroup_Kind();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UI_GROUP__TITLE = eINSTANCE.getUIGroup_Title();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UI_GROUP__PAGE = eINSTANCE.getUIGroup_Page();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UI_GROUP__DOCUMENT = eINSTANCE.getUIGroup_Document();

		/**
		 * The meta object literal for the '<em><b>Sheet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UI_GROUP__SHEET = eINSTANCE.getUIGroup_Sheet();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UI_GROUP__GROUPS = eINSTANCE.getUIGroup_Groups();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UI_GROUP__PARENT = eINSTANCE.getUIGroup_Parent();

		/**
		 * The meta object literal for the '<em><b>Application</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UI_GROUP__APPLICATION = eINSTANCE.getUIGroup_Application();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.log.impl.ApplicationImpl <em>Application</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.log.impl.ApplicationImpl
		 * @see org.taskseam.model.log.impl.LogPackageImpl#getApplication()
		 * @generated
		 */
		EClass APPLICATION = eINSTANCE.getApplication();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__NAME = eINSTANCE.getApplication_Name();

		/**
		 * The meta object literal for the '<em><b>Process</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__PROCESS = eINSTANCE.getApplication_Process();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__VERSION = eINSTANCE.getApplication_Version();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICATION__CATEGORY = eINSTANCE.getApplication_Category();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPLICATION__SYSTEM = eINSTANCE.getApplication_System();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.log.impl.SystemImpl <em>System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.log.impl.SystemImpl
		 * @see org.taskseam.model.log.impl.LogPackageImpl#getSystem()
		 * @generated
		 */
		EClass SYSTEM = eINSTANCE.getSystem();

		/**
		 * The meta object literal for the '<em><b>Machine</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM__MACHINE = eINSTANCE.getSystem_Machine();

		/**
		 * The meta object literal for the '<em><b>Operating System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM__OPERATING_SYSTEM = eINSTANCE.getSystem_OperatingSystem();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM__KIND = eINSTANCE.getSystem_Kind();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.log.ActionType <em>Action Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.log.ActionType
		 * @see org.taskseam.model.log.impl.LogPackageImpl#getActionType()
		 * @generated
		 */
		EEnum ACTION_TYPE = eINSTANCE.getActionType();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.log.Device <em>Device</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.log.Device
		 * @see org.taskseam.model.log.impl.LogPackageImpl#getDevice()
		 * @generated
		 */
		EEnum DEVICE = eINSTANCE.getDevice();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.log.GroupKind <em>Group Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.log.GroupKind
		 * @see org.taskseam.model.log.impl.LogPackageImpl#getGroupKind()
		 * @generated
		 */
		EEnum GROUP_KIND = eINSTANCE.getGroupKind();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.log.SystemKind <em>System Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.log.SystemKind
		 * @see org.taskseam.model.log.impl.LogPackageImpl#getSystemKind()
		 * @generated
		 */
		EEnum SYSTEM_KIND = eINSTANCE.getSystemKind();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.log.IdentityMethod <em>Identity Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.log.IdentityMethod
		 * @see org.taskseam.model.log.impl.LogPackageImpl#getIdentityMethod()
		 * @generated
		 */
		EEnum IDENTITY_METHOD = eINSTANCE.getIdentityMethod();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.taskseam.model.log.impl.LogPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.taskseam.model.log.impl.LogPackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

		/**
		 * The meta object literal for the '<em>Duration</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Duration
		 * @see org.taskseam.model.log.impl.LogPackageImpl#getDuration()
		 * @generated
		 */
		EDataType DURATION = eINSTANCE.getDuration();

	}

} //LogPackage
