/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.log.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.taskseam.model.log.Action;
import org.taskseam.model.log.ActionType;
import org.taskseam.model.log.Device;
import org.taskseam.model.log.LogPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.log.impl.ActionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.ActionImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.ActionImpl#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.ActionImpl#getValueClass <em>Value Class</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.ActionImpl#getValueLength <em>Value Length</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.ActionImpl#getValueToken <em>Value Token</em>}</li>
 *   <li>{@link org.taskseam.model.log.impl.ActionImpl#getUnits <em>Units</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActionImpl extends MinimalEObjectImpl.Container implements Action {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final ActionType TYPE_EDEFAULT = ActionType.CLICK;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected ActionType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected static final Device DEVICE_EDEFAULT = Device.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected Device device = DEVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getShortcut() <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortcut()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORTCUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortcut() <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortcut()
	 * @generated
	 * @ordered
	 */
	protected String shortcut = SHORTCUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getValueClass() <em>Value Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueClass()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_CLASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValueClass() <em>Value Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueClass()
	 * @generated
	 * @ordered
	 */
	protected String valueClass = VALUE_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getValueLength() <em>Value Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueLength()
	 * @generated
	 * @ordered
	 */
	protected static final int VALUE_LENGTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getValueLength() <em>Value Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueLength()
	 * @generated
	 * @ordered
	 */
	protected int valueLength = VALUE_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getValueToken() <em>Value Token</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueToken()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_TOKEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValueToken() <em>Value Token</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueToken()
	 * @generated
	 * @ordered
	 */
	protected String valueToken = VALUE_TOKEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnits() <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected static final int UNITS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected int units = UNITS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LogPackage.Literals.ACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(ActionType newType) {
		ActionType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.ACTION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(Device newDevice) {
		Device oldDevice = device;
		device = newDevice == null ? DEVICE_EDEFAULT : newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.ACTION__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortcut() {
		return shortcut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortcut(String newShortcut) {
		String oldShortcut = shortcut;
		shortcut = newShortcut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.ACTION__SHORTCUT, oldShortcut, shortcut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValueClass() {
		return valueClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValueClass(String newValueClass) {
		String oldValueClass = valueClass;
		valueClass = newValueClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.ACTION__VALUE_CLASS, oldValueClass, valueClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValueLength() {
		return valueLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValueLength(int newValueLength) {
		int oldValueLength = valueLength;
		valueLength = newValueLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.ACTION__VALUE_LENGTH, oldValueLength, valueLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValueToken() {
		return valueToken;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValueToken(String newValueToken) {
		String oldValueToken = valueToken;
		valueToken = newValueToken;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.ACTION__VALUE_TOKEN, oldValueToken, valueToken));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getUnits() {
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnits(int newUnits) {
		int oldUnits = units;
		units = newUnits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LogPackage.ACTION__UNITS, oldUnits, units));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LogPackage.ACTION__TYPE:
				return getType();
			case LogPackage.ACTION__DEVICE:
				return getDevice();
			case LogPackage.ACTION__SHORTCUT:
				return getShortcut();
			case LogPackage.ACTION__VALUE_CLASS:
				return getValueClass();
			case LogPackage.ACTION__VALUE_LENGTH:
				return getValueLength();
			case LogPackage.ACTION__VALUE_TOKEN:
				return getValueToken();
			case LogPackage.ACTION__UNITS:
				return getUnits();
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
			case LogPackage.ACTION__TYPE:
				setType((ActionType)newValue);
				return;
			case LogPackage.ACTION__DEVICE:
				setDevice((Device)newValue);
				return;
			case LogPackage.ACTION__SHORTCUT:
				setShortcut((String)newValue);
				return;
			case LogPackage.ACTION__VALUE_CLASS:
				setValueClass((String)newValue);
				return;
			case LogPackage.ACTION__VALUE_LENGTH:
				setValueLength((Integer)newValue);
				return;
			case LogPackage.ACTION__VALUE_TOKEN:
				setValueToken((String)newValue);
				return;
			case LogPackage.ACTION__UNITS:
				setUnits((Integer)newValue);
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
			case LogPackage.ACTION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case LogPackage.ACTION__DEVICE:
				setDevice(DEVICE_EDEFAULT);
				return;
			case LogPackage.ACTION__SHORTCUT:
				setShortcut(SHORTCUT_EDEFAULT);
				return;
			case LogPackage.ACTION__VALUE_CLASS:
				setValueClass(VALUE_CLASS_EDEFAULT);
				return;
			case LogPackage.ACTION__VALUE_LENGTH:
				setValueLength(VALUE_LENGTH_EDEFAULT);
				return;
			case LogPackage.ACTION__VALUE_TOKEN:
				setValueToken(VALUE_TOKEN_EDEFAULT);
				return;
			case LogPackage.ACTION__UNITS:
				setUnits(UNITS_EDEFAULT);
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
			case LogPackage.ACTION__TYPE:
				return type != TYPE_EDEFAULT;
			case LogPackage.ACTION__DEVICE:
				return device != DEVICE_EDEFAULT;
			case LogPackage.ACTION__SHORTCUT:
				return SHORTCUT_EDEFAULT == null ? shortcut != null : !SHORTCUT_EDEFAULT.equals(shortcut);
			case LogPackage.ACTION__VALUE_CLASS:
				return VALUE_CLASS_EDEFAULT == null ? valueClass != null : !VALUE_CLASS_EDEFAULT.equals(valueClass);
			case LogPackage.ACTION__VALUE_LENGTH:
				return valueLength != VALUE_LENGTH_EDEFAULT;
			case LogPackage.ACTION__VALUE_TOKEN:
				return VALUE_TOKEN_EDEFAULT == null ? valueToken != null : !VALUE_TOKEN_EDEFAULT.equals(valueToken);
			case LogPackage.ACTION__UNITS:
				return units != UNITS_EDEFAULT;
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
		result.append(" (type: ");
		result.append(type);
		result.append(", device: ");
		result.append(device);
		result.append(", shortcut: ");
		result.append(shortcut);
		result.append(", valueClass: ");
		result.append(valueClass);
		result.append(", valueLength: ");
		result.append(valueLength);
		result.append(", valueToken: ");
		result.append(valueToken);
		result.append(", units: ");
		result.append(units);
		result.append(')');
		return result.toString();
	}

} //ActionImpl
