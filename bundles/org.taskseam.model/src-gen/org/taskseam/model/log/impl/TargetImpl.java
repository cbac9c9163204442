/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.log.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.taskseam.model.log.IdentityMethod;
import org.taskseam.model.log.LogPackage;
import org.taskseam.model.log.Target;
import org.taskseam.model.log.UIGroup;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.log.impl.TargetImpl#getIdentity <em>Identity</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.TargetImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.TargetImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.TargetImpl#getTechnicalId <em>Technical Id</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.TargetImpl#getSelector <em>Selector</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.TargetImpl#getIdentityMethod <em>Identity Method</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.TargetImpl#getIdentityConfidence <em>Identity Confidence</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.TargetImpl#getGroup <em>Group</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TargetImpl extends MinimalEObjectImpl.Container implements Target {
	/**
	 * The default value of the '{@link #getIdentity() <em>Identity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentity()
	 * @generated
	 * @ordered
	 */
	protected static final String IDENTITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdentity() <em>Identity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentity()
	 * @generated
	 * @ordered
	 */
	protected String identity = IDENTITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

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
	 * The default value of the '{@link #getTechnicalId() <em>Technical Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnicalId()
	 * @generated
	 * @ordered
	 */
	protected static final String TECHNICAL_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTechnicalId() <em>Technical Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnicalId()
	 * @generated
	 * @ordered
	 */
	protected String technicalId = TECHNICAL_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSelector() <em>Selector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelector()
	 * @generated
	 * @ordered
	 */
	protected static final String SELECTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSelector() <em>Selector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelector()
	 * @generated
	 * @ordered
	 */
	protected String selector = SELECTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getIdentityMethod() <em>Identity Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentityMethod()
	 * @generated
	 * @ordered
	 */
	protected static final IdentityMethod IDENTITY_METHOD_EDEFAULT = IdentityMethod.SOURCE;

	/**
	 * The cached value of the '{@link #getIdentityMethod() <em>Identity Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentityMethod()
	 * @generated
	 * @ordered
	 */
	protected IdentityMethod identityMethod = IDENTITY_METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getIdentityConfidence() <em>Identity Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentityConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final double IDENTITY_CONFIDENCE_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getIdentityConfidence() <em>Identity Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentityConfidence()
	 * @generated
	 * @ordered
	 */
	protected double identityConfidence = IDENTITY_CONFIDENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected UIGroup group;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TargetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LogPackage.Literals.TARGET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIdentity() {
		return identity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentity(String newIdentity) {
		String oldIdentity = identity;
		identity = newIdentity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.TARGET__IDENTITY, oldIdentity, identity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.TARGET__ROLE, oldRole, role));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.TARGET__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTechnicalId() {
		return technicalId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnicalId(String newTechnicalId) {
		String oldTechnicalId = technicalId;
		technicalId = newTechnicalId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.TARGET__TECHNICAL_ID, oldTechnicalId, technicalId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSelector() {
		return selector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSelector(String newSelector) {
		String oldSelector = selector;
		selector = newSelector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.TARGET__SELECTOR, oldSelector, selector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IdentityMethod getIdentityMethod() {
		return identityMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentityMethod(IdentityMethod newIdentityMethod) {
		IdentityMethod oldIdentityMethod = identityMethod;
		identityMethod = newIdentityMethod == null ? IDENTITY_METHOD_EDEFAULT : newIdentityMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.TARGET__IDENTITY_METHOD, oldIdentityMethod, identityMethod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getIdentityConfidence() {
		return identityConfidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentityConfidence(double newIdentityConfidence) {
		double oldIdentityConfidence = identityConfidence;
		identityConfidence = newIdentityConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.TARGET__IDENTITY_CONFIDENCE, oldIdentityConfidence, identityConfidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UIGroup getGroup() {
		if (group != null && group.eIsProxy()) {
			InternalEObject oldGroup = (InternalEObject)group;
			group = (UIGroup)eResolveProxy(oldGroup);
			if (group != oldGroup) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, LogPackage.TARGET__GROUP, oldGroup, group));
			}
		}
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UIGroup basicGetGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(UIGroup newGroup) {
		UIGroup oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.TARGET__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LogPackage.TARGET__IDENTITY:
				return getIdentity();
			case LogPackage.TARGET__ROLE:
				return getRole();
			case LogPackage.TARGET__NAME:
				return getName();
			case LogPackage.TARGET__TECHNICAL_ID:
				return getTechnicalId();
			case LogPackage.TARGET__SELECTOR:
				return getSelector();
			case LogPackage.TARGET__IDENTITY_METHOD:
				return getIdentityMethod();
			case LogPackage.TARGET__IDENTITY_CONFIDENCE:
				return getIdentityConfidence();
			case LogPackage.TARGET__GROUP:
				if (resolve) return getGroup();
				return basicGetGroup();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LogPackage.TARGET__IDENTITY:
				setIdentity((String)newValue);
				return;
			case LogPackage.TARGET__ROLE:
				setRole((String)newValue);
				return;
			case LogPackage.TARGET__NAME:
				setName((String)newValue);
				return;
			case LogPackage.TARGET__TECHNICAL_ID:
				setTechnicalId((String)newValue);
				return;
			case LogPackage.TARGET__SELECTOR:
				setSelector((String)newValue);
				return;
			case LogPackage.TARGET__IDENTITY_METHOD:
				setIdentityMethod((IdentityMethod)newValue);
				return;
			case LogPackage.TARGET__IDENTITY_CONFIDENCE:
				setIdentityConfidence((Double)newValue);
				return;
			case LogPackage.TARGET__GROUP:
				setGroup((UIGroup)newValue);
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
			case LogPackage.TARGET__IDENTITY:
				setIdentity(IDENTITY_EDEFAULT);
				return;
			case LogPackage.TARGET__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case LogPackage.TARGET__NAME:
				setName(NAME_EDEFAULT);
				return;
			case LogPackage.TARGET__TECHNICAL_ID:
				setTechnicalId(TECHNICAL_ID_EDEFAULT);
				return;
			case LogPackage.TARGET__SELECTOR:
				setSelector(SELECTOR_EDEFAULT);
				return;
			case LogPackage.TARGET__IDENTITY_METHOD:
				setIdentityMethod(IDENTITY_METHOD_EDEFAULT);
				return;
			case LogPackage.TARGET__IDENTITY_CONFIDENCE:
				setIdentityConfidence(IDENTITY_CONFIDENCE_EDEFAULT);
				return;
			case LogPackage.TARGET__GROUP:
				setGroup((UIGroup)null);
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
			case LogPackage.TARGET__IDENTITY:
				return IDENTITY_EDEFAULT == null ? identity != null : !IDENTITY_EDEFAULT.equals(identity);
			case LogPackage.TARGET__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case LogPackage.TARGET__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case LogPackage.TARGET__TECHNICAL_ID:
				return TECHNICAL_ID_EDEFAULT == null ? technicalId != null : !TECHNICAL_ID_EDEFAULT.equals(technicalId);
			case LogPackage.TARGET__SELECTOR:
				return SELECTOR_EDEFAULT == null ? selector != null : !SELECTOR_EDEFAULT.equals(selector);
			case LogPackage.TARGET__IDENTITY_METHOD:
				return identityMethod != IDENTITY_METHOD_EDEFAULT;
			case LogPackage.TARGET__IDENTITY_CONFIDENCE:
				return identityConfidence != IDENTITY_CONFIDENCE_EDEFAULT;
			case LogPackage.TARGET__GROUP:
				return group != null;
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
		result.append(" (identity: ");
		result.append(identity);
		result.append(", role: ");
		result.append(role);
		result.append(", name: ");
		result.append(name);
		result.append(", technicalId: ");
		result.append(technicalId);
		result.append(", selector: ");
		result.append(selector);
		result.append(", identityMethod: ");
		result.append(identityMethod);
		result.append(", identityConfidence: ");
		result.append(identityConfidence);
		result.append(')');
		return result.toString();
	}

} //TargetImpl
