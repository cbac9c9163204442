/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.project.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.taskseam.model.project.Period;
import org.taskseam.model.project.PolicyReference;
import org.taskseam.model.project.Project;
import org.taskseam.model.project.ProjectPackage;
import org.taskseam.model.project.Purpose;
import org.taskseam.model.project.SavedView;
import org.taskseam.model.project.Team;

import org.taskseam.model.work.TaskType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.project.impl.ProjectImpl#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.ProjectImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.ProjectImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.ProjectImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.ProjectImpl#isKeepsNames <em>Keeps Names</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.ProjectImpl#getSmallestGroup <em>Smallest Group</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.ProjectImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.ProjectImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.ProjectImpl#getTeams <em>Teams</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.ProjectImpl#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.ProjectImpl#getViews <em>Views</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.ProjectImpl#getTaskTypes <em>Task Types</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectImpl extends MinimalEObjectImpl.Container implements Project {
	/**
	 * The default value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int SCHEMA_VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected int schemaVersion = SCHEMA_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #isKeepsNames() <em>Keeps Names</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeepsNames()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KEEPS_NAMES_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isKeepsNames() <em>Keeps Names</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeepsNames()
	 * @generated
	 * @ordered
	 */
	protected boolean keepsNames = KEEPS_NAMES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSmallestGroup() <em>Smallest Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmallestGroup()
	 * @generated
	 * @ordered
	 */
	protected static final int SMALLEST_GROUP_EDEFAULT = 5;

	/**
	 * The cached value of the '{@link #getSmallestGroup() <em>Smallest Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmallestGroup()
	 * @generated
	 * @ordered
	 */
	protected int smallestGroup = SMALLEST_GROUP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected Purpose purpose;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected Period period;

	/**
	 * The cached value of the '{@link #getTeams() <em>Teams</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeams()
	 * @generated
	 * @ordered
	 */
	protected EList<Team> teams;

	/**
	 * The cached value of the '{@link #getPolicy() <em>Policy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected PolicyReference policy;

	/**
	 * The cached value of the '{@link #getViews() <em>Views</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViews()
	 * @generated
	 * @ordered
	 */
	protected EList<SavedView> views;

	/**
	 * The cached value of the '{@link #getTaskTypes() <em>Task Types</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaskTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<TaskType> taskTypes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.PROJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSchemaVersion() {
		return schemaVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemaVersion(int newSchemaVersion) {
		int oldSchemaVersion = schemaVersion;
		schemaVersion = newSchemaVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__SCHEMA_VERSION, oldSchemaVersion, schemaVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKeepsNames() {
		return keepsNames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeepsNames(boolean newKeepsNames) {
		boolean oldKeepsNames = keepsNames;
		keepsNames = newKeepsNames;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__KEEPS_NAMES, oldKeepsNames, keepsNames));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSmallestGroup() {
		return smallestGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSmallestGroup(int newSmallestGroup) {
		int oldSmallestGroup = smallestGroup;
		smallestGroup = newSmallestGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__SMALLEST_GROUP, oldSmallestGroup, smallestGroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Purpose getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPurpose(Purpose newPurpose, NotificationChain msgs) {
		Purpose oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__PURPOSE, oldPurpose, newPurpose);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(Purpose newPurpose) {
		if (newPurpose != purpose) {
			NotificationChain msgs = null;
			if (purpose != null)
				msgs = ((InternalEObject)purpose).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.PROJECT__PURPOSE, null, msgs);
			if (newPurpose != null)
				msgs = ((InternalEObject)newPurpose).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.PROJECT__PURPOSE, null, msgs);
			msgs = basicSetPurpose(newPurpose, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__PURPOSE, newPurpose, newPurpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getPeriod() {
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPeriod(Period newPeriod, NotificationChain msgs) {
		Period oldPeriod = period;
		period = newPeriod;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__PERIOD, oldPeriod, newPeriod);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(Period newPeriod) {
		if (newPeriod != period) {
			NotificationChain msgs = null;
			if (period != null)
				msgs = ((InternalEObject)period).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.PROJECT__PERIOD, null, msgs);
			if (newPeriod != null)
				msgs = ((InternalEObject)newPeriod).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.PROJECT__PERIOD, null, msgs);
			msgs = basicSetPeriod(newPeriod, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__PERIOD, newPeriod, newPeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Team> getTeams() {
		if (teams == null) {
			teams = new EObjectContainmentEList<Team>(Team.class, this, ProjectPackage.PROJECT__TEAMS);
		}
		return teams;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolicyReference getPolicy() {
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPolicy(PolicyReference newPolicy, NotificationChain msgs) {
		PolicyReference oldPolicy = policy;
		policy = newPolicy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__POLICY, oldPolicy, newPolicy);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicy(PolicyReference newPolicy) {
		if (newPolicy != policy) {
			NotificationChain msgs = null;
			if (policy != null)
				msgs = ((InternalEObject)policy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.PROJECT__POLICY, null, msgs);
			if (newPolicy != null)
				msgs = ((InternalEObject)newPolicy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.PROJECT__POLICY, null, msgs);
			msgs = basicSetPolicy(newPolicy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__POLICY, newPolicy, newPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavedView> getViews() {
		if (views == null) {
			views = new EObjectContainmentEList<SavedView>(SavedView.class, this, ProjectPackage.PROJECT__VIEWS);
		}
		return views;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TaskType> getTaskTypes() {
		if (taskTypes == null) {
			taskTypes = new EObjectContainmentEList<TaskType>(TaskType.class, this, ProjectPackage.PROJECT__TASK_TYPES);
		}
		return taskTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProjectPackage.PROJECT__PURPOSE:
				return basicSetPurpose(null, msgs);
			case ProjectPackage.PROJECT__PERIOD:
				return basicSetPeriod(null, msgs);
			case ProjectPackage.PROJECT__TEAMS:
				return ((InternalEList<?>)getTeams()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__POLICY:
				return basicSetPolicy(null, msgs);
			case ProjectPackage.PROJECT__VIEWS:
				return ((InternalEList<?>)getViews()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__TASK_TYPES:
				return ((InternalEList<?>)getTaskTypes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProjectPackage.PROJECT__SCHEMA_VERSION:
				return getSchemaVersion();
			case ProjectPackage.PROJECT__ID:
				return getId();
			case ProjectPackage.PROJECT__NAME:
				return getName();
			case ProjectPackage.PROJECT__CREATED:
				return getCreated();
			case ProjectPackage.PROJECT__KEEPS_NAMES:
				return isKeepsNames();
			case ProjectPackage.PROJECT__SMALLEST_GROUP:
				return getSmallestGroup();
			case ProjectPackage.PROJECT__PURPOSE:
				return getPurpose();
			case ProjectPackage.PROJECT__PERIOD:
				return getPeriod();
			case ProjectPackage.PROJECT__TEAMS:
				return getTeams();
			case ProjectPackage.PROJECT__POLICY:
				return getPolicy();
			case ProjectPackage.PROJECT__VIEWS:
				return getViews();
			case ProjectPackage.PROJECT__TASK_TYPES:
				return getTaskTypes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ProjectPackage.PROJECT__SCHEMA_VERSION:
				setSchemaVersion((Integer)newValue);
				return;
			case ProjectPackage.PROJECT__ID:
				setId((String)newValue);
				return;
			case ProjectPackage.PROJECT__NAME:
				setName((String)newValue);
				return;
			case ProjectPackage.PROJECT__CREATED:
				setCreated((Instant)newValue);
				return;
			case ProjectPackage.PROJECT__KEEPS_NAMES:
				setKeepsNames((Boolean)newValue);
				return;
			case ProjectPackage.PROJECT__SMALLEST_GROUP:
				setSmallestGroup((Integer)newValue);
				return;
			case ProjectPackage.PROJECT__PURPOSE:
				setPurpose((Purpose)newValue);
				return;
			case ProjectPackage.PROJECT__PERIOD:
				setPeriod((Period)newValue);
				return;
			case ProjectPackage.PROJECT__TEAMS:
				getTeams().clear();
				getTeams().addAll((Collection<? extends Team>)newValue);
				return;
			case ProjectPackage.PROJECT__POLICY:
				setPolicy((PolicyReference)newValue);
				return;
			case ProjectPackage.PROJECT__VIEWS:
				getViews().clear();
				getViews().addAll((Collection<? extends SavedView>)newValue);
				return;
			case ProjectPackage.PROJECT__TASK_TYPES:
				getTaskTypes().clear();
				getTaskTypes().addAll((Collection<? extends TaskType>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ProjectPackage.PROJECT__SCHEMA_VERSION:
				setSchemaVersion(SCHEMA_VERSION_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__ID:
				setId(ID_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__KEEPS_NAMES:
				setKeepsNames(KEEPS_NAMES_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__SMALLEST_GROUP:
				setSmallestGroup(SMALLEST_GROUP_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__PURPOSE:
				setPurpose((Purpose)null);
				return;
			case ProjectPackage.PROJECT__PERIOD:
				setPeriod((Period)null);
				return;
			case ProjectPackage.PROJECT__TEAMS:
				getTeams().clear();
				return;
			case ProjectPackage.PROJECT__POLICY:
				setPolicy((PolicyReference)null);
				return;
			case ProjectPackage.PROJECT__VIEWS:
				getViews().clear();
				return;
			case ProjectPackage.PROJECT__TASK_TYPES:
				getTaskTypes().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ProjectPackage.PROJECT__SCHEMA_VERSION:
				return schemaVersion != SCHEMA_VERSION_EDEFAULT;
			case ProjectPackage.PROJECT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ProjectPackage.PROJECT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ProjectPackage.PROJECT__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case ProjectPackage.PROJECT__KEEPS_NAMES:
				return keepsNames != KEEPS_NAMES_EDEFAULT;
			case ProjectPackage.PROJECT__SMALLEST_GROUP:
				return smallestGroup != SMALLEST_GROUP_EDEFAULT;
			case ProjectPackage.PROJECT__PURPOSE:
				return purpose != null;
			case ProjectPackage.PROJECT__PERIOD:
				return period != null;
			case ProjectPackage.PROJECT__TEAMS:
				return teams != null && !teams.isEmpty();
			case ProjectPackage.PROJECT__POLICY:
				return policy != null;
			case ProjectPackage.PROJECT__VIEWS:
				return views != null && !views.isEmpty();
			case ProjectPackage.PROJECT__TASK_TYPES:
				return taskTypes != null && !taskTypes.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (schemaVersion: ");
		result.append(schemaVersion);
		result.append(", id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(", created: ");
		result.append(created);
		result.append(", keepsNames: ");
		result.append(keepsNames);
		result.append(", smallestGroup: ");
		result.append(smallestGroup);
		result.append(')');
		return result.toString();
	}

} //ProjectImpl
