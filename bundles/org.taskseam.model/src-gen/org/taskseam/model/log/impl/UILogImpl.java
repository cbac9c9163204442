/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.log.impl;

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

import org.taskseam.model.log.Application;
import org.taskseam.model.log.Event;
import org.taskseam.model.log.LogPackage;
import org.taskseam.model.log.Target;
import org.taskseam.model.log.UIGroup;
import org.taskseam.model.log.UILog;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>UI Log</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.log.impl.UILogImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.UILogImpl#getCaptureTool <em>Capture Tool</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.UILogImpl#getCaptureToolVersion <em>Capture Tool Version</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.UILogImpl#getPolicyDigest <em>Policy Digest</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.UILogImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.UILogImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.UILogImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.UILogImpl#getApplications <em>Applications</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.UILogImpl#getSystems <em>Systems</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UILogImpl extends MinimalEObjectImpl.Container implements UILog {
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
	 * The default value of the '{@link #getCaptureTool() <em>Capture Tool</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaptureTool()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPTURE_TOOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaptureTool() <em>Capture Tool</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaptureTool()
	 * @generated
	 * @ordered
	 */
	protected String captureTool = CAPTURE_TOOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaptureToolVersion() <em>Capture Tool Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaptureToolVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPTURE_TOOL_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaptureToolVersion() <em>Capture Tool Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaptureToolVersion()
	 * @generated
	 * @ordered
	 */
	protected String captureToolVersion = CAPTURE_TOOL_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolicyDigest() <em>Policy Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicyDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String POLICY_DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPolicyDigest() <em>Policy Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicyDigest()
	 * @generated
	 * @ordered
	 */
	protected String policyDigest = POLICY_DIGEST_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<Event> events;

	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<Target> targets;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<UIGroup> groups;

	/**
	 * The cached value of the '{@link #getApplications() <em>Applications</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplications()
	 * @generated
	 * @ordered
	 */
	protected EList<Application> applications;

	/**
	 * The cached value of the '{@link #getSystems() <em>Systems</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<org.taskseam.model.log.System> systems;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UILogImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LogPackage.Literals.UI_LOG;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.UI_LOG__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaptureTool() {
		return captureTool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaptureTool(String newCaptureTool) {
		String oldCaptureTool = captureTool;
		captureTool = newCaptureTool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.UI_LOG__CAPTURE_TOOL, oldCaptureTool, captureTool));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaptureToolVersion() {
		return captureToolVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaptureToolVersion(String newCaptureToolVersion) {
		String oldCaptureToolVersion = captureToolVersion;
		captureToolVersion = newCaptureToolVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.UI_LOG__CAPTURE_TOOL_VERSION, oldCaptureToolVersion, captureToolVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPolicyDigest() {
		return policyDigest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicyDigest(String newPolicyDigest) {
		String oldPolicyDigest = policyDigest;
		policyDigest = newPolicyDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.UI_LOG__POLICY_DIGEST, oldPolicyDigest, policyDigest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Event> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<Event>(Event.class, this, LogPackage.UI_LOG__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Target> getTargets() {
		if (targets == null) {
			targets = new EObjectContainmentEList<Target>(Target.class, this, LogPackage.UI_LOG__TARGETS);
		}
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UIGroup> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentEList<UIGroup>(UIGroup.class, this, LogPackage.UI_LOG__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Application> getApplications() {
		if (applications == null) {
			applications = new EObjectContainmentEList<Application>(Application.class, this, LogPackage.UI_LOG__APPLICATIONS);
		}
		return applications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.taskseam.model.log.System> getSystems() {
		if (systems == null) {
			systems = new EObjectContainmentEList<org.taskseam.model.log.System>(org.taskseam.model.log.System.class, this, LogPackage.UI_LOG__SYSTEMS);
		}
		return systems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LogPackage.UI_LOG__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
			case LogPackage.UI_LOG__TARGETS:
				return ((InternalEList<?>)getTargets()).basicRemove(otherEnd, msgs);
			case LogPackage.UI_LOG__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
			case LogPackage.UI_LOG__APPLICATIONS:
				return ((InternalEList<?>)getApplications()).basicRemove(otherEnd, msgs);
			case LogPackage.UI_LOG__SYSTEMS:
				return ((InternalEList<?>)getSystems()).basicRemove(otherEnd, msgs);
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
			case LogPackage.UI_LOG__NAME:
				return getName();
			case LogPackage.UI_LOG__CAPTURE_TOOL:
				return getCaptureTool();
			case LogPackage.UI_LOG__CAPTURE_TOOL_VERSION:
				return getCaptureToolVersion();
			case LogPackage.UI_LOG__POLICY_DIGEST:
				return getPolicyDigest();
			case LogPackage.UI_LOG__EVENTS:
				return getEvents();
			case LogPackage.UI_LOG__TARGETS:
				return getTargets();
			case LogPackage.UI_LOG__GROUPS:
				return getGroups();
			case LogPackage.UI_LOG__APPLICATIONS:
				return getApplications();
			case LogPackage.UI_LOG__SYSTEMS:
				return getSystems();
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
			case LogPackage.UI_LOG__NAME:
				setName((String)newValue);
				return;
			case LogPackage.UI_LOG__CAPTURE_TOOL:
				setCaptureTool((String)newValue);
				return;
			case LogPackage.UI_LOG__CAPTURE_TOOL_VERSION:
				setCaptureToolVersion((String)newValue);
				return;
			case LogPackage.UI_LOG__POLICY_DIGEST:
				setPolicyDigest((String)newValue);
				return;
			case LogPackage.UI_LOG__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends Event>)newValue);
				return;
			case LogPackage.UI_LOG__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends Target>)newValue);
				return;
			case LogPackage.UI_LOG__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends UIGroup>)newValue);
				return;
			case LogPackage.UI_LOG__APPLICATIONS:
				getApplications().clear();
				getApplications().addAll((Collection<? extends Application>)newValue);
				return;
			case LogPackage.UI_LOG__SYSTEMS:
				getSystems().clear();
				getSystems().addAll((Collection<? extends org.taskseam.model.log.System>)newValue);
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
			case LogPackage.UI_LOG__NAME:
				setName(NAME_EDEFAULT);
				return;
			case LogPackage.UI_LOG__CAPTURE_TOOL:
				setCaptureTool(CAPTURE_TOOL_EDEFAULT);
				return;
			case LogPackage.UI_LOG__CAPTURE_TOOL_VERSION:
				setCaptureToolVersion(CAPTURE_TOOL_VERSION_EDEFAULT);
				return;
			case LogPackage.UI_LOG__POLICY_DIGEST:
				setPolicyDigest(POLICY_DIGEST_EDEFAULT);
				return;
			case LogPackage.UI_LOG__EVENTS:
				getEvents().clear();
				return;
			case LogPackage.UI_LOG__TARGETS:
				getTargets().clear();
				return;
			case LogPackage.UI_LOG__GROUPS:
				getGroups().clear();
				return;
			case LogPackage.UI_LOG__APPLICATIONS:
				getApplications().clear();
				return;
			case LogPackage.UI_LOG__SYSTEMS:
				getSystems().clear();
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
			case LogPackage.UI_LOG__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case LogPackage.UI_LOG__CAPTURE_TOOL:
				return CAPTURE_TOOL_EDEFAULT == null ? captureTool != null : !CAPTURE_TOOL_EDEFAULT.equals(captureTool);
			case LogPackage.UI_LOG__CAPTURE_TOOL_VERSION:
				return CAPTURE_TOOL_VERSION_EDEFAULT == null ? captureToolVersion != null : !CAPTURE_TOOL_VERSION_EDEFAULT.equals(captureToolVersion);
			case LogPackage.UI_LOG__POLICY_DIGEST:
				return POLICY_DIGEST_EDEFAULT == null ? policyDigest != null : !POLICY_DIGEST_EDEFAULT.equals(policyDigest);
			case LogPackage.UI_LOG__EVENTS:
				return events != null && !events.isEmpty();
			case LogPackage.UI_LOG__TARGETS:
				return targets != null && !targets.isEmpty();
			case LogPackage.UI_LOG__GROUPS:
				return groups != null && !groups.isEmpty();
			case LogPackage.UI_LOG__APPLICATIONS:
				return applications != null && !applications.isEmpty();
			case LogPackage.UI_LOG__SYSTEMS:
				return systems != null && !systems.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", captureTool: ");
		result.append(captureTool);
		result.append(", captureToolVersion: ");
		result.append(captureToolVersion);
		result.append(", policyDigest: ");
		result.append(policyDigest);
		result.append(')');
		return result.toString();
	}

} //UILogImpl
