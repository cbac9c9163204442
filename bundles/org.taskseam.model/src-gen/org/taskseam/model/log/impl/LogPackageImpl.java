/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.log.impl;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.taskseam.model.graph.GraphPackage;

import org.taskseam.model.graph.impl.GraphPackageImpl;

import org.taskseam.model.log.Action;
import org.taskseam.model.log.ActionType;
import org.taskseam.model.log.Application;
import org.taskseam.model.log.Device;
import org.taskseam.model.log.Event;
import org.taskseam.model.log.GroupKind;
import org.taskseam.model.log.IdentityMethod;
import org.taskseam.model.log.LogFactory;
import org.taskseam.model.log.LogPackage;
import org.taskseam.model.log.SystemKind;
import org.taskseam.model.log.Target;
import org.taskseam.model.log.UIGroup;
import org.taskseam.model.log.UILog;

import org.taskseam.model.project.ProjectPackage;

import org.taskseam.model.project.impl.ProjectPackageImpl;

import org.taskseam.model.work.WorkPackage;

import org.taskseam.model.work.impl.WorkPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class LogPackageImpl extends EPackageImpl implements LogPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass uiLogEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass eventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass actionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass targetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass uiGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass applicationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass systemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum actionTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum deviceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum groupKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum systemKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum identityMethodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType instantEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localDateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType durationEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.taskseam.model.log.LogPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private LogPackageImpl() {
		super(eNS_URI, LogFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link LogPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static LogPackage init() {
		if (isInited) return (LogPackage)EPackage.Registry.INSTANCE.getEPackage(LogPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredLogPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		LogPackageImpl theLogPackage = registeredLogPackage instanceof LogPackageImpl ? (LogPackageImpl)registeredLogPackage : new LogPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(WorkPackage.eNS_URI);
		WorkPackageImpl theWorkPackage = (WorkPackageImpl)(registeredPackage instanceof WorkPackageImpl ? registeredPackage : WorkPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GraphPackage.eNS_URI);
		GraphPackageImpl theGraphPackage = (GraphPackageImpl)(registeredPackage instanceof GraphPackageImpl ? registeredPackage : GraphPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);

		// Create package meta-data objects
		theLogPackage.createPackageContents();
		theWorkPackage.createPackageContents();
		theGraphPackage.createPackageContents();
		theProjectPackage.createPackageContents();

		// Initialize created meta-data
		theLogPackage.initializePackageContents();
		theWorkPackage.initializePackageContents();
		theGraphPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theLogPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(LogPackage.eNS_URI, theLogPackage);
		return theLogPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUILog() {
		return uiLogEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUILog_Name() {
		return (EAttribute)uiLogEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUILog_CaptureTool() {
		return (EAttribute)uiLogEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUILog_CaptureToolVersion() {
		return (EAttribute)uiLogEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUILog_PolicyDigest() {
		return (EAttribute)uiLogEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUILog_Events() {
		return (EReference)uiLogEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUILog_Targets() {
		return (EReference)uiLogEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUILog_Groups() {
		return (EReference)uiLogEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUILog_Applications() {
		return (EReference)uiLogEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUILog_Systems() {
		return (EReference)uiLogEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvent() {
		return eventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Id() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Time() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_OffsetMinutes() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Sequence() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Duration() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Actor() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Activity() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Evidence() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Action() {
		return (EReference)eventEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Target() {
		return (EReference)eventEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Group() {
		return (EReference)eventEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Application() {
		return (EReference)eventEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_System() {
		return (EReference)eventEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAction() {
		return actionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Type() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Device() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Shortcut() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_ValueClass() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_ValueLength() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_ValueToken() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Units() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTarget() {
		return targetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Identity() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Role() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Name() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_TechnicalId() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Selector() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_IdentityMethod() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_IdentityConfidence() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTarget_Group() {
		return (EReference)targetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUIGroup() {
		return uiGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUIGroup_Kind() {
		return (EAttribute)uiGroupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUIGroup_Title() {
		return (EAttribute)uiGroupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUIGroup_Page() {
		return (EAttribute)uiGroupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUIGroup_Document() {
		return (EAttribute)uiGroupEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUIGroup_Sheet() {
		return (EAttribute)uiGroupEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUIGroup_Groups() {
		return (EReference)uiGroupEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUIGroup_Parent() {
		return (EReference)uiGroupEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUIGroup_Application() {
		return (EReference)uiGroupEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApplication() {
		return applicationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Name() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Process() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Version() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApplication_Category() {
		return (EAttribute)applicationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getApplication_System() {
		return (EReference)applicationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSystem() {
		return systemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystem_Machine() {
		return (EAttribute)systemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystem_OperatingSystem() {
		return (EAttribute)systemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystem_Kind() {
		return (EAttribute)systemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActionType() {
		return actionTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDevice() {
		return deviceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGroupKind() {
		return groupKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSystemKind() {
		return systemKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIdentityMethod() {
		return identityMethodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInstant() {
		return instantEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLocalDate() {
		return localDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDuration() {
		return durationEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LogFactory getLogFactory() {
		return (LogFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		uiLogEClass = createEClass(UI_LOG);
		createEAttribute(uiLogEClass, UI_LOG__NAME);
		createEAttribute(uiLogEClass, UI_LOG__CAPTURE_TOOL);
		createEAttribute(uiLogEClass, UI_LOG__CAPTURE_TOOL_VERSION);
		createEAttribute(uiLogEClass, UI_LOG__POLICY_DIGEST);
		createEReference(uiLogEClass, UI_LOG__EVENTS);
		createEReference(uiLogEClass, UI_LOG__TARGETS);
		createEReference(uiLogEClass, UI_LOG__GROUPS);
		createEReference(uiLogEClass, UI_LOG__APPLICATIONS);
		createEReference(uiLogEClass, UI_LOG__SYSTEMS);

		eventEClass = createEClass(EVENT);
		createEAttribute(eventEClass, EVENT__ID);
		createEAttribute(eventEClass, EVENT__TIME);
		createEAttribute(eventEClass, EVENT__OFFSET_MINUTES);
		createEAttribute(eventEClass, EVENT__SEQUENCE);
		createEAttribute(eventEClass, EVENT__DURATION);
		createEAttribute(eventEClass, EVENT__ACTOR);
		createEAttribute(eventEClass, EVENT__ACTIVITY);
		createEAttribute(eventEClass, EVENT__EVIDENCE);
		createEReference(eventEClass, EVENT__ACTION);
		createEReference(eventEClass, EVENT__TARGET);
		createEReference(eventEClass, EVENT__GROUP);
		createEReference(eventEClass, EVENT__APPLICATION);
		createEReference(eventEClass, EVENT__SYSTEM);

		actionEClass = createEClass(ACTION);
		createEAttribute(actionEClass, ACTION__TYPE);
		createEAttribute(actionEClass, ACTION__DEVICE);
		createEAttribute(actionEClass, ACTION__SHORTCUT);
		createEAttribute(actionEClass, ACTION__VALUE_CLASS);
		createEAttribute(actionEClass, ACTION__VALUE_LENGTH);
		createEAttribute(actionEClass, ACTION__VALUE_TOKEN);
		createEAttribute(actionEClass, ACTION__UNITS);

		targetEClass = createEClass(TARGET);
		createEAttribute(targetEClass, TARGET__IDENTITY);
		createEAttribute(targetEClass, TARGET__ROLE);
		createEAttribute(targetEClass, TARGET__NAME);
		createEAttribute(targetEClass, TARGET__TECHNICAL_ID);
		createEAttribute(targetEClass, TARGET__SELECTOR);
		createEAttribute(targetEClass, TARGET__IDENTITY_METHOD);
		createEAttribute(targetEClass, TARGET__IDENTITY_CONFIDENCE);
		createEReference(targetEClass, TARGET__GROUP);

		uiGroupEClass = createEClass(UI_GROUP);
		createEAttribute(uiGroupEClass, UI_GROUP__KIND);
		createEAttribute(uiGroupEClass, UI_GROUP__TITLE);
		createEAttribute(uiGroupEClass, UI_GROUP__PAGE);
		createEAttribute(uiGroupEClass, UI_GROUP__DOCUMENT);
		createEAttribute(uiGroupEClass, UI_GROUP__SHEET);
		createEReference(uiGroupEClass, UI_GROUP__GROUPS);
		createEReference(uiGroupEClass, UI_GROUP__PARENT);
		createEReference(uiGroupEClass, UI_GROUP__APPLICATION);

		applicationEClass = createEClass(APPLICATION);
		createEAttribute(applicationEClass, APPLICATION__NAME);
		createEAttribute(applicationEClass, APPLICATION__PROCESS);
		createEAttribute(applicationEClass, APPLICATION__VERSION);
		createEAttribute(applicationEClass, APPLICATION__CATEGORY);
		createEReference(applicationEClass, APPLICATION__SYSTEM);

		systemEClass = createEClass(SYSTEM);
		createEAttribute(systemEClass, SYSTEM__MACHINE);
		createEAttribute(systemEClass, SYSTEM__OPERATING_SYSTEM);
		createEAttribute(systemEClass, SYSTEM__KIND);

		// Create enums
		actionTypeEEnum = createEEnum(ACTION_TYPE);
		deviceEEnum = createEEnum(DEVICE);
		groupKindEEnum = createEEnum(GROUP_KIND);
		systemKindEEnum = createEEnum(SYSTEM_KIND);
		identityMethodEEnum = createEEnum(IDENTITY_METHOD);

		// Create data types
		instantEDataType = createEDataType(INSTANT);
		localDateEDataType = createEDataType(LOCAL_DATE);
		durationEDataType = createEDataType(DURATION);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes, features, and operations; add parameters
		initEClass(uiLogEClass, UILog.class, "UILog", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUILog_Name(), ecorePackage.getEString(), "name", null, 0, 1, UILog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUILog_CaptureTool(), ecorePackage.getEString(), "captureTool", null, 0, 1, UILog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUILog_CaptureToolVersion(), ecorePackage.getEString(), "captureToolVersion", null, 0, 1, UILog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUILog_PolicyDigest(), ecorePackage.getEString(), "policyDigest", null, 0, 1, UILog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUILog_Events(), this.getEvent(), null, "events", null, 0, -1, UILog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUILog_Targets(), this.getTarget(), null, "targets", null, 0, -1, UILog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUILog_Groups(), this.getUIGroup(), null, "groups", null, 0, -1, UILog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUILog_Applications(), this.getApplication(), null, "applications", null, 0, -1, UILog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUILog_Systems(), this.getSystem(), null, "systems", null, 0, -1, UILog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(eventEClass, Event.class, "Event", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvent_Id(), ecorePackage.getEString(), "id", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Time(), this.getInstant(), "time", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_OffsetMinutes(), ecorePackage.getEInt(), "offsetMinutes", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Sequence(), ecorePackage.getELong(), "sequence", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Duration(), this.getDuration(), "duration", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Actor(), ecorePackage.getEString(), "actor", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Activity(), ecorePackage.getEString(), "activity", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Evidence(), ecorePackage.getEString(), "evidence", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Action(), this.getAction(), null, "action", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Target(), this.getTarget(), null, "target", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Group(), this.getUIGroup(), null, "group", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Application(), this.getApplication(), null, "application", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_System(), this.getSystem(), null, "system", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(actionEClass, Action.class, "Action", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAction_Type(), this.getActionType(), "type", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Device(), this.getDevice(), "device", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Shortcut(), ecorePackage.getEString(), "shortcut", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_ValueClass(), ecorePackage.getEString(), "valueClass", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_ValueLength(), ecorePackage.getEInt(), "valueLength", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_ValueToken(), ecorePackage.getEString(), "valueToken", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Units(), ecorePackage.getEInt(), "units", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(targetEClass, Target.class, "Target", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTarget_Identity(), ecorePackage.getEString(), "identity", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Role(), ecorePackage.getEString(), "role", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Name(), ecorePackage.getEString(), "name", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_TechnicalId(), ecorePackage.getEString(), "technicalId", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Selector(), ecorePackage.getEString(), "selector", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_IdentityMethod(), this.getIdentityMethod(), "identityMethod", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_IdentityConfidence(), ecorePackage.getEDouble(), "identityConfidence", "1.0", 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTarget_Group(), this.getUIGroup(), null, "group", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(uiGroupEClass, UIGroup.class, "UIGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUIGroup_Kind(), this.getGroupKind(), "kind", null, 0, 1, UIGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUIGroup_Title(), ecorePackage.getEString(), "title", null, 0, 1, UIGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUIGroup_Page(), ecorePackage.getEString(), "page", null, 0, 1, UIGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUIGroup_Document(), ecorePackage.getEString(), "document", null, 0, 1, UIGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUIGroup_Sheet(), ecorePackage.getEString(), "sheet", null, 0, 1, UIGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUIGroup_Groups(), this.getUIGroup(), this.getUIGroup_Parent(), "groups", null, 0, -1, UIGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUIGroup_Parent(), this.getUIGroup(), this.getUIGroup_Groups(), "parent", null, 0, 1, UIGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUIGroup_Application(), this.getApplication(), null, "application", null, 0, 1, UIGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(applicationEClass, Application.class, "Application", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApplication_Name(), ecorePackage.getEString(), "name", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Process(), ecorePackage.getEString(), "process", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Version(), ecorePackage.getEString(), "version", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApplication_Category(), ecorePackage.getEString(), "category", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getApplication_System(), this.getSystem(), null, "system", null, 0, 1, Application.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(systemEClass, org.taskseam.model.log.System.class, "System", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSystem_Machine(), ecorePackage.getEString(), "machine", null, 0, 1, org.taskseam.model.log.System.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystem_OperatingSystem(), ecorePackage.getEString(), "operatingSystem", null, 0, 1, org.taskseam.model.log.System.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystem_Kind(), this.getSystemKind(), "kind", null, 0, 1, org.taskseam.model.log.System.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(actionTypeEEnum, ActionType.class, "ActionType");
		addEEnumLiteral(actionTypeEEnum, ActionType.CLICK);
		addEEnumLiteral(actionTypeEEnum, ActionType.DOUBLE_CLICK);
		addEEnumLiteral(actionTypeEEnum, ActionType.RIGHT_CLICK);
		addEEnumLiteral(actionTypeEEnum, ActionType.TEXT_INPUT);
		addEEnumLiteral(actionTypeEEnum, ActionType.KEY_COMMAND);
		addEEnumLiteral(actionTypeEEnum, ActionType.COPY);
		addEEnumLiteral(actionTypeEEnum, ActionType.CUT);
		addEEnumLiteral(actionTypeEEnum, ActionType.PASTE);
		addEEnumLiteral(actionTypeEEnum, ActionType.SELECT);
		addEEnumLiteral(actionTypeEEnum, ActionType.TOGGLE);
		addEEnumLiteral(actionTypeEEnum, ActionType.SCROLL);
		addEEnumLiteral(actionTypeEEnum, ActionType.DRAG);
		addEEnumLiteral(actionTypeEEnum, ActionType.NAVIGATE);
		addEEnumLiteral(actionTypeEEnum, ActionType.TAB_OPEN);
		addEEnumLiteral(actionTypeEEnum, ActionType.TAB_CLOSE);
		addEEnumLiteral(actionTypeEEnum, ActionType.TAB_ACTIVATE);
		addEEnumLiteral(actionTypeEEnum, ActionType.WINDOW_OPEN);
		addEEnumLiteral(actionTypeEEnum, ActionType.WINDOW_CLOSE);
		addEEnumLiteral(actionTypeEEnum, ActionType.WINDOW_ACTIVATE);
		addEEnumLiteral(actionTypeEEnum, ActionType.CELL_EDIT);
		addEEnumLiteral(actionTypeEEnum, ActionType.FILE_OPEN);
		addEEnumLiteral(actionTypeEEnum, ActionType.FILE_SAVE);
		addEEnumLiteral(actionTypeEEnum, ActionType.PRINT);
		addEEnumLiteral(actionTypeEEnum, ActionType.MAIL_SEND);
		addEEnumLiteral(actionTypeEEnum, ActionType.MAIL_RECEIVE);
		addEEnumLiteral(actionTypeEEnum, ActionType.COMMENT);
		addEEnumLiteral(actionTypeEEnum, ActionType.IDLE_START);
		addEEnumLiteral(actionTypeEEnum, ActionType.IDLE_END);
		addEEnumLiteral(actionTypeEEnum, ActionType.GAP);
		addEEnumLiteral(actionTypeEEnum, ActionType.ALIVE);
		addEEnumLiteral(actionTypeEEnum, ActionType.OTHER);

		initEEnum(deviceEEnum, Device.class, "Device");
		addEEnumLiteral(deviceEEnum, Device.UNKNOWN);
		addEEnumLiteral(deviceEEnum, Device.MOUSE);
		addEEnumLiteral(deviceEEnum, Device.KEYBOARD);
		addEEnumLiteral(deviceEEnum, Device.TOUCH);
		addEEnumLiteral(deviceEEnum, Device.PROGRAM);

		initEEnum(groupKindEEnum, GroupKind.class, "GroupKind");
		addEEnumLiteral(groupKindEEnum, GroupKind.PAGE);
		addEEnumLiteral(groupKindEEnum, GroupKind.FORM);
		addEEnumLiteral(groupKindEEnum, GroupKind.TABLE);
		addEEnumLiteral(groupKindEEnum, GroupKind.DIALOG);
		addEEnumLiteral(groupKindEEnum, GroupKind.SHEET);
		addEEnumLiteral(groupKindEEnum, GroupKind.TAB);
		addEEnumLiteral(groupKindEEnum, GroupKind.MENU);
		addEEnumLiteral(groupKindEEnum, GroupKind.FRAME);
		addEEnumLiteral(groupKindEEnum, GroupKind.TERMINAL_SCREEN);
		addEEnumLiteral(groupKindEEnum, GroupKind.WINDOW);

		initEEnum(systemKindEEnum, SystemKind.class, "SystemKind");
		addEEnumLiteral(systemKindEEnum, SystemKind.LOCAL);
		addEEnumLiteral(systemKindEEnum, SystemKind.REMOTE_DESKTOP);
		addEEnumLiteral(systemKindEEnum, SystemKind.CITRIX);
		addEEnumLiteral(systemKindEEnum, SystemKind.VIRTUAL_DESKTOP);
		addEEnumLiteral(systemKindEEnum, SystemKind.BROWSER);

		initEEnum(identityMethodEEnum, IdentityMethod.class, "IdentityMethod");
		addEEnumLiteral(identityMethodEEnum, IdentityMethod.SOURCE);
		addEEnumLiteral(identityMethodEEnum, IdentityMethod.ACCESSIBILITY);
		addEEnumLiteral(identityMethodEEnum, IdentityMethod.DOM);
		addEEnumLiteral(identityMethodEEnum, IdentityMethod.TERMINAL);
		addEEnumLiteral(identityMethodEEnum, IdentityMethod.OCR);
		addEEnumLiteral(identityMethodEEnum, IdentityMethod.IMAGE);

		// Initialize data types
		initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(localDateEDataType, LocalDate.class, "LocalDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(durationEDataType, Duration.class, "Duration", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// urn:taskseam:nature
		createUrntaskseamnatureAnnotations();
	}

	/**
	 * Initializes the annotations for <b>urn:taskseam:nature</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createUrntaskseamnatureAnnotations() {
		String source = "urn:taskseam:nature";
		addAnnotation
		  (getUILog_Name(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getUILog_CaptureTool(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getUILog_CaptureToolVersion(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getUILog_PolicyDigest(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getEvent_Id(),
		   source,
		   new String[] {
			   "nature", "data"
		   });
		addAnnotation
		  (getEvent_Time(),
		   source,
		   new String[] {
			   "nature", "data"
		   });
		addAnnotation
		  (getEvent_OffsetMinutes(),
		   source,
		   new String[] {
			   "nature", "data"
		   });
		addAnnotation
		  (getEvent_Sequence(),
		   source,
		   new String[] {
			   "nature", "data"
		   });
		addAnnotation
		  (getEvent_Duration(),
		   source,
		   new String[] {
			   "nature", "data"
		   });
		addAnnotation
		  (getEvent_Actor(),
		   source,
		   new String[] {
			   "nature", "data"
		   });
		addAnnotation
		  (getEvent_Activity(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getEvent_Evidence(),
		   source,
		   new String[] {
			   "nature", "data"
		   });
		addAnnotation
		  (getAction_Type(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getAction_Device(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getAction_Shortcut(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getAction_ValueClass(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getAction_ValueLength(),
		   source,
		   new String[] {
			   "nature", "data"
		   });
		addAnnotation
		  (getAction_ValueToken(),
		   source,
		   new String[] {
			   "nature", "data"
		   });
		addAnnotation
		  (getAction_Units(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getTarget_Identity(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getTarget_Role(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getTarget_Name(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getTarget_TechnicalId(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getTarget_Selector(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getTarget_IdentityMethod(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getTarget_IdentityConfidence(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getUIGroup_Kind(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getUIGroup_Title(),
		   source,
		   new String[] {
			   "nature", "data"
		   });
		addAnnotation
		  (getUIGroup_Page(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getUIGroup_Document(),
		   source,
		   new String[] {
			   "nature", "data"
		   });
		addAnnotation
		  (getUIGroup_Sheet(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getApplication_Name(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getApplication_Process(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getApplication_Version(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getApplication_Category(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getSystem_Machine(),
		   source,
		   new String[] {
			   "nature", "data"
		   });
		addAnnotation
		  (getSystem_OperatingSystem(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
		addAnnotation
		  (getSystem_Kind(),
		   source,
		   new String[] {
			   "nature", "context"
		   });
	}

} //LogPackageImpl
