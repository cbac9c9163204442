/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.project;

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
 * A task-mining project: why, for whom, how long, under which policy, and what was saved in it.
 * <!-- end-model-doc -->
 * @see org.taskseam.model.project.ProjectFactory
 * @model kind="package"
 * @generated
 */
public interface ProjectPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "project";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:taskseam:model:project:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "project";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ProjectPackage eINSTANCE = org.taskseam.model.project.impl.ProjectPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.taskseam.model.project.impl.ProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.project.impl.ProjectImpl
	 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getProject()
	 * @generated
	 */
	int PROJECT = 0;

	/**
	 * The feature id for the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SCHEMA_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ID = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__NAME = 2;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CREATED = 3;

	/**
	 * The feature id for the '<em><b>Keeps Names</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__KEEPS_NAMES = 4;

	/**
	 * The feature id for the '<em><b>Smallest Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SMALLEST_GROUP = 5;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__PURPOSE = 6;

	/**
	 * The feature id for the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__PERIOD = 7;

	/**
	 * The feature id for the '<em><b>Teams</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__TEAMS = 8;

	/**
	 * The feature id for the '<em><b>Policy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__POLICY = 9;

	/**
	 * The feature id for the '<em><b>Views</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__VIEWS = 10;

	/**
	 * The feature id for the '<em><b>Task Types</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__TASK_TYPES = 11;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.project.impl.PurposeImpl <em>Purpose</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.project.impl.PurposeImpl
	 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getPurpose()
	 * @generated
	 */
	int PURPOSE = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PURPOSE__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PURPOSE__LEGAL_BASIS = 1;

	/**
	 * The feature id for the '<em><b>Notice Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PURPOSE__NOTICE_VERSION = 2;

	/**
	 * The number of structural features of the '<em>Purpose</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PURPOSE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Purpose</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PURPOSE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.project.impl.PeriodImpl <em>Period</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.project.impl.PeriodImpl
	 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getPeriod()
	 * @generated
	 */
	int PERIOD = 2;

	/**
	 * The feature id for the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD__FIRST = 0;

	/**
	 * The feature id for the '<em><b>Last</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD__LAST = 1;

	/**
	 * The number of structural features of the '<em>Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.project.impl.TeamImpl <em>Team</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.project.impl.TeamImpl
	 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getTeam()
	 * @generated
	 */
	int TEAM = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__NAME = 0;

	/**
	 * The feature id for the '<em><b>People</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__PEOPLE = 1;

	/**
	 * The number of structural features of the '<em>Team</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Team</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.project.impl.PolicyReferenceImpl <em>Policy Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.project.impl.PolicyReferenceImpl
	 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getPolicyReference()
	 * @generated
	 */
	int POLICY_REFERENCE = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_REFERENCE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_REFERENCE__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_REFERENCE__DIGEST = 2;

	/**
	 * The number of structural features of the '<em>Policy Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_REFERENCE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Policy Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_REFERENCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.project.impl.SavedViewImpl <em>Saved View</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.project.impl.SavedViewImpl
	 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getSavedView()
	 * @generated
	 */
	int SAVED_VIEW = 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__NAME = 0;

	/**
	 * The feature id for the '<em><b>Saved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__SAVED = 1;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__ACTIVITIES = 2;

	/**
	 * The feature id for the '<em><b>Paths</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__PATHS = 3;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__MEASURE = 4;

	/**
	 * The feature id for the '<em><b>Case Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__CASE_COLUMN = 5;

	/**
	 * The feature id for the '<em><b>Task Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__TASK_TYPE = 6;

	/**
	 * The feature id for the '<em><b>Hidden</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__HIDDEN = 7;

	/**
	 * The feature id for the '<em><b>Kept</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__KEPT = 8;

	/**
	 * The number of structural features of the '<em>Saved View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Saved View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.taskseam.model.project.LegalBasis <em>Legal Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.project.LegalBasis
	 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getLegalBasis()
	 * @generated
	 */
	int LEGAL_BASIS = 6;

	/**
	 * The meta object id for the '{@link org.taskseam.model.project.Measure <em>Measure</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.taskseam.model.project.Measure
	 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getMeasure()
	 * @generated
	 */
	int MEASURE = 7;


	/**
	 * Returns the meta object for class '{@link org.taskseam.model.project.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see org.taskseam.model.project.Project
	 * @generated
	 */
	EClass getProject();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.Project#getSchemaVersion <em>Schema Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schema Version</em>'.
	 * @see org.taskseam.model.project.Project#getSchemaVersion()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_SchemaVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.Project#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.taskseam.model.project.Project#getId()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.Project#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.taskseam.model.project.Project#getName()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.Project#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.taskseam.model.project.Project#getCreated()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.Project#isKeepsNames <em>Keeps Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keeps Names</em>'.
	 * @see org.taskseam.model.project.Project#isKeepsNames()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_KeepsNames();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.Project#getSmallestGroup <em>Smallest Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Smallest Group</em>'.
	 * @see org.taskseam.model.project.Project#getSmallestGroup()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_SmallestGroup();

	/**
	 * Returns the meta object for the containment reference '{@link org.taskseam.model.project.Project#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Purpose</em>'.
	 * @see org.taskseam.model.project.Project#getPurpose()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Purpose();

	/**
	 * Returns the meta object for the containment reference '{@link org.taskseam.model.project.Project#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Period</em>'.
	 * @see org.taskseam.model.project.Project#getPeriod()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Period();

	/**
	 * Returns the meta object for the containment reference list '{@link org.taskseam.model.project.Project#getTeams <em>Teams</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Teams</em>'.
	 * @see org.taskseam.model.project.Project#getTeams()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Teams();

	/**
	 * Returns the meta object for the containment reference '{@link org.taskseam.model.project.Project#getPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Policy</em>'.
	 * @see org.taskseam.model.project.Project#getPolicy()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Policy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.taskseam.model.project.Project#getViews <em>Views</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Views</em>'.
	 * @see org.taskseam.model.project.Project#getViews()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Views();

	/**
	 * Returns the meta object for the containment reference list '{@link org.taskseam.model.project.Project#getTaskTypes <em>Task Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Task Types</em>'.
	 * @see org.taskseam.model.project.Project#getTaskTypes()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_TaskTypes();

	/**
	 * Returns the meta object for class '{@link org.taskseam.model.project.Purpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Purpose</em>'.
	 * @see org.taskseam.model.project.Purpose
	 * @generated
	 */
	EClass getPurpose();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.Purpose#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.taskseam.model.project.Purpose#getText()
	 * @see #getPurpose()
	 * @generated
	 */
	EAttribute getPurpose_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.Purpose#getLegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Basis</em>'.
	 * @see org.taskseam.model.project.Purpose#getLegalBasis()
	 * @see #getPurpose()
	 * @generated
	 */
	EAttribute getPurpose_LegalBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.Purpose#getNoticeVersion <em>Notice Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notice Version</em>'.
	 * @see org.taskseam.model.project.Purpose#getNoticeVersion()
	 * @see #getPurpose()
	 * @generated
	 */
	EAttribute getPurpose_NoticeVersion();

	/**
	 * Returns the meta object for class '{@link org.taskseam.model.project.Period <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Period</em>'.
	 * @see org.taskseam.model.project.Period
	 * @generated
	 */
	EClass getPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.Period#getFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First</em>'.
	 * @see org.taskseam.model.project.Period#getFirst()
	 * @see #getPeriod()
	 * @generated
	 */
	EAttribute getPeriod_First();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.Period#getLast <em>Last</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last</em>'.
	 * @see org.taskseam.model.project.Period#getLast()
	 * @see #getPeriod()
	 * @generated
	 */
	EAttribute getPeriod_Last();

	/**
	 * Returns the meta object for class '{@link org.taskseam.model.project.Team <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Team</em>'.
	 * @see org.taskseam.model.project.Team
	 * @generated
	 */
	EClass getTeam();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.Team#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.taskseam.model.project.Team#getName()
	 * @see #getTeam()
	 * @generated
	 */
	EAttribute getTeam_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.Team#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>People</em>'.
	 * @see org.taskseam.model.project.Team#getPeople()
	 * @see #getTeam()
	 * @generated
	 */
	EAttribute getTeam_People();

	/**
	 * Returns the meta object for class '{@link org.taskseam.model.project.PolicyReference <em>Policy Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy Reference</em>'.
	 * @see org.taskseam.model.project.PolicyReference
	 * @generated
	 */
	EClass getPolicyReference();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.PolicyReference#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.taskseam.model.project.PolicyReference#getName()
	 * @see #getPolicyReference()
	 * @generated
	 */
	EAttribute getPolicyReference_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.PolicyReference#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.taskseam.model.project.PolicyReference#getVersion()
	 * @see #getPolicyReference()
	 * @generated
	 */
	EAttribute getPolicyReference_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.PolicyReference#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.taskseam.model.project.PolicyReference#getDigest()
	 * @see #getPolicyReference()
	 * @generated
	 */
	EAttribute getPolicyReference_Digest();

	/**
	 * Returns the meta object for class '{@link org.taskseam.model.project.SavedView <em>Saved View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Saved View</em>'.
	 * @see org.taskseam.model.project.SavedView
	 * @generated
	 */
	EClass getSavedView();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.SavedView#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.taskseam.model.project.SavedView#getName()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.SavedView#getSaved <em>Saved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Saved</em>'.
	 * @see org.taskseam.model.project.SavedView#getSaved()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Saved();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.SavedView#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Activities</em>'.
	 * @see org.taskseam.model.project.SavedView#getActivities()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Activities();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.SavedView#getPaths <em>Paths</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paths</em>'.
	 * @see org.taskseam.model.project.SavedView#getPaths()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Paths();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.SavedView#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.taskseam.model.project.SavedView#getMeasure()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.SavedView#getCaseColumn <em>Case Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case Column</em>'.
	 * @see org.taskseam.model.project.SavedView#getCaseColumn()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_CaseColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.taskseam.model.project.SavedView#getTaskType <em>Task Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Task Type</em>'.
	 * @see org.taskseam.model.project.SavedView#getTaskType()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_TaskType();

	/**
	 * Returns the meta object for the attribute list '{@link org.taskseam.model.project.SavedView#getHidden <em>Hidden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Hidden</em>'.
	 * @see org.taskseam.model.project.SavedView#getHidden()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Hidden();

	/**
	 * Returns the meta object for the attribute list '{@link org.taskseam.model.project.SavedView#getKept <em>Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Kept</em>'.
	 * @see org.taskseam.model.project.SavedView#getKept()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Kept();

	/**
	 * Returns the meta object for enum '{@link org.taskseam.model.project.LegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Legal Basis</em>'.
	 * @see org.taskseam.model.project.LegalBasis
	 * @generated
	 */
	EEnum getLegalBasis();

	/**
	 * Returns the meta object for enum '{@link org.taskseam.model.project.Measure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measure</em>'.
	 * @see org.taskseam.model.project.Measure
	 * @generated
	 */
	EEnum getMeasure();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ProjectFactory getProjectFactory();

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
		 * The meta object literal for the '{@link org.taskseam.model.project.impl.ProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.project.impl.ProjectImpl
		 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getProject()
		 * @generated
		 */
		EClass PROJECT = eINSTANCE.getProject();

		/**
		 * The meta object literal for the '<em><b>Schema Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__SCHEMA_VERSION = eINSTANCE.getProject_SchemaVersion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__ID = eINSTANCE.getProject_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__NAME = eINSTANCE.getProject_Name();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__CREATED = eINSTANCE.getProject_Created();

		/**
		 * The meta object literal for the '<em><b>Keeps Names</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__KEEPS_NAMES = eINSTANCE.getProject_KeepsNames();

		/**
		 * The meta object literal for the '<em><b>Smallest Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__SMALLEST_GROUP = eINSTANCE.getProject_SmallestGroup();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__PURPOSE = eINSTANCE.getProject_Purpose();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__PERIOD = eINSTANCE.getProject_Period();

		/**
		 * The meta object literal for the '<em><b>Teams</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__TEAMS = eINSTANCE.getProject_Teams();

		/**
		 * The meta object literal for the '<em><b>Policy</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__POLICY = eINSTANCE.getProject_Policy();

		/**
		 * The meta object literal for the '<em><b>Views</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__VIEWS = eINSTANCE.getProject_Views();

		/**
		 * The meta object literal for the '<em><b>Task Types</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__TASK_TYPES = eINSTANCE.getProject_TaskTypes();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.project.impl.PurposeImpl <em>Purpose</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.project.impl.PurposeImpl
		 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getPurpose()
		 * @generated
		 */
		EClass PURPOSE = eINSTANCE.getPurpose();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PURPOSE__TEXT = eINSTANCE.getPurpose_Text();

		/**
		 * The meta object literal for the '<em><b>Legal Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PURPOSE__LEGAL_BASIS = eINSTANCE.getPurpose_LegalBasis();

		/**
		 * The meta object literal for the '<em><b>Notice Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PURPOSE__NOTICE_VERSION = eINSTANCE.getPurpose_NoticeVersion();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.project.impl.PeriodImpl <em>Period</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.project.impl.PeriodImpl
		 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getPeriod()
		 * @generated
		 */
		EClass PERIOD = eINSTANCE.getPeriod();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD__FIRST = eINSTANCE.getPeriod_First();

		/**
		 * The meta object literal for the '<em><b>Last</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD__LAST = eINSTANCE.getPeriod_Last();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.project.impl.TeamImpl <em>Team</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.project.impl.TeamImpl
		 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getTeam()
		 * @generated
		 */
		EClass TEAM = eINSTANCE.getTeam();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM__NAME = eINSTANCE.getTeam_Name();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM__PEOPLE = eINSTANCE.getTeam_People();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.project.impl.PolicyReferenceImpl <em>Policy Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.project.impl.PolicyReferenceImpl
		 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getPolicyReference()
		 * @generated
		 */
		EClass POLICY_REFERENCE = eINSTANCE.getPolicyReference();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_REFERENCE__NAME = eINSTANCE.getPolicyReference_Name();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_REFERENCE__VERSION = eINSTANCE.getPolicyReference_Version();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_REFERENCE__DIGEST = eINSTANCE.getPolicyReference_Digest();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.project.impl.SavedViewImpl <em>Saved View</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.project.impl.SavedViewImpl
		 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getSavedView()
		 * @generated
		 */
		EClass SAVED_VIEW = eINSTANCE.getSavedView();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__NAME = eINSTANCE.getSavedView_Name();

		/**
		 * The meta object literal for the '<em><b>Saved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__SAVED = eINSTANCE.getSavedView_Saved();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__ACTIVITIES = eINSTANCE.getSavedView_Activities();

		/**
		 * The meta object literal for the '<em><b>Paths</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__PATHS = eINSTANCE.getSavedView_Paths();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__MEASURE = eINSTANCE.getSavedView_Measure();

		/**
		 * The meta object literal for the '<em><b>Case Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__CASE_COLUMN = eINSTANCE.getSavedView_CaseColumn();

		/**
		 * The meta object literal for the '<em><b>Task Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__TASK_TYPE = eINSTANCE.getSavedView_TaskType();

		/**
		 * The meta object literal for the '<em><b>Hidden</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__HIDDEN = eINSTANCE.getSavedView_Hidden();

		/**
		 * The meta object literal for the '<em><b>Kept</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__KEPT = eINSTANCE.getSavedView_Kept();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.project.LegalBasis <em>Legal Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.project.LegalBasis
		 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getLegalBasis()
		 * @generated
		 */
		EEnum LEGAL_BASIS = eINSTANCE.getLegalBasis();

		/**
		 * The meta object literal for the '{@link org.taskseam.model.project.Measure <em>Measure</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.taskseam.model.project.Measure
		 * @see org.taskseam.model.project.impl.ProjectPackageImpl#getMeasure()
		 * @generated
		 */
		EEnum MEASURE = eINSTANCE.getMeasure();

	}

} //ProjectPackage
