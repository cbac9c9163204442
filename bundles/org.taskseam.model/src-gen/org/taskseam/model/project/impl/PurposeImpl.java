/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.project.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.taskseam.model.project.LegalBasis;
import org.taskseam.model.project.ProjectPackage;
import org.taskseam.model.project.Purpose;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Purpose</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.project.impl.PurposeImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.PurposeImpl#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.PurposeImpl#getNoticeVersion <em>Notice Version</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PurposeImpl extends MinimalEObjectImpl.Container implements Purpose {
	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLegalBasis() <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalBasis()
	 * @generated
	 * @ordered
	 */
	protected static final LegalBasis LEGAL_BASIS_EDEFAULT = LegalBasis.UNDECIDED;

	/**
	 * The cached value of the '{@link #getLegalBasis() <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalBasis()
	 * @generated
	 * @ordered
	 */
	protected LegalBasis legalBasis = LEGAL_BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNoticeVersion() <em>Notice Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoticeVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTICE_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoticeVersion() <em>Notice Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoticeVersion()
	 * @generated
	 * @ordered
	 */
	protected String noticeVersion = NOTICE_VERSION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PurposeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.PURPOSE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PURPOSE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LegalBasis getLegalBasis() {
		return legalBasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalBasis(LegalBasis newLegalBasis) {
		LegalBasis oldLegalBasis = legalBasis;
		legalBasis = newLegalBasis == null ? LEGAL_BASIS_EDEFAULT : newLegalBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PURPOSE__LEGAL_BASIS, oldLegalBasis, legalBasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNoticeVersion() {
		return noticeVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoticeVersion(String newNoticeVersion) {
		String oldNoticeVersion = noticeVersion;
		noticeVersion = newNoticeVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PURPOSE__NOTICE_VERSION, oldNoticeVersion, noticeVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProjectPackage.PURPOSE__TEXT:
				return getText();
			case ProjectPackage.PURPOSE__LEGAL_BASIS:
				return getLegalBasis();
			case ProjectPackage.PURPOSE__NOTICE_VERSION:
				return getNoticeVersion();
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
			case ProjectPackage.PURPOSE__TEXT:
				setText((String)newValue);
				return;
			case ProjectPackage.PURPOSE__LEGAL_BASIS:
				setLegalBasis((LegalBasis)newValue);
				return;
			case ProjectPackage.PURPOSE__NOTICE_VERSION:
				setNoticeVersion((String)newValue);
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
			case ProjectPackage.PURPOSE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ProjectPackage.PURPOSE__LEGAL_BASIS:
				setLegalBasis(LEGAL_BASIS_EDEFAULT);
				return;
			case ProjectPackage.PURPOSE__NOTICE_VERSION:
				setNoticeVersion(NOTICE_VERSION_EDEFAULT);
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
			case ProjectPackage.PURPOSE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ProjectPackage.PURPOSE__LEGAL_BASIS:
				return legalBasis != LEGAL_BASIS_EDEFAULT;
			case ProjectPackage.PURPOSE__NOTICE_VERSION:
				return NOTICE_VERSION_EDEFAULT == null ? noticeVersion != null : !NOTICE_VERSION_EDEFAULT.equals(noticeVersion);
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
		result.append(" (text: ");
		result.append(text);
		result.append(", legalBasis: ");
		result.append(legalBasis);
		result.append(", noticeVersion: ");
		result.append(noticeVersion);
		result.append(')');
		return result.toString();
	}

} //PurposeImpl
