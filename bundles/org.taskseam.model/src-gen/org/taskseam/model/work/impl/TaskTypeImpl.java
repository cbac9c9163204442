/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.work.impl;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.taskseam.model.work.Label;
import org.taskseam.model.work.ReviewState;
import org.taskseam.model.work.TaskType;
import org.taskseam.model.work.WorkPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Task Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.work.impl.TaskTypeImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.taskseam.model.work.impl.TaskTypeImpl#getInstances <em>Instances</em>}</li>
 *   <li>{@link org.taskseam.model.work.impl.TaskTypeImpl#getMedianDuration <em>Median Duration</em>}</li>
 *   <li>{@link org.taskseam.model.work.impl.TaskTypeImpl#getReview <em>Review</em>}</li>
 *   <li>{@link org.taskseam.model.work.impl.TaskTypeImpl#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TaskTypeImpl extends MinimalEObjectImpl.Container implements TaskType {
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
	 * The default value of the '{@link #getInstances() <em>Instances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstances()
	 * @generated
	 * @ordered
	 */
	protected static final int INSTANCES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getInstances() <em>Instances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstances()
	 * @generated
	 * @ordered
	 */
	protected int instances = INSTANCES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMedianDuration() <em>Median Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedianDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Duration MEDIAN_DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMedianDuration() <em>Median Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedianDuration()
	 * @generated
	 * @ordered
	 */
	protected Duration medianDuration = MEDIAN_DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getReview() <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewState REVIEW_EDEFAULT = ReviewState.PROPOSED;

	/**
	 * The cached value of the '{@link #getReview() <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected ReviewState review = REVIEW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected Label label;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TaskTypeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WorkPackage.Literals.TASK_TYPE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, WorkPackage.TASK_TYPE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInstances() {
		return instances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstances(int newInstances) {
		int oldInstances = instances;
		instances = newInstances;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkPackage.TASK_TYPE__INSTANCES, oldInstances, instances));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getMedianDuration() {
		return medianDuration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMedianDuration(Duration newMedianDuration) {
		Duration oldMedianDuration = medianDuration;
		medianDuration = newMedianDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkPackage.TASK_TYPE__MEDIAN_DURATION, oldMedianDuration, medianDuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewState getReview() {
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReview(ReviewState newReview) {
		ReviewState oldReview = review;
		review = newReview == null ? REVIEW_EDEFAULT : newReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkPackage.TASK_TYPE__REVIEW, oldReview, review));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Label getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLabel(Label newLabel, NotificationChain msgs) {
		Label oldLabel = label;
		label = newLabel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, WorkPackage.TASK_TYPE__LABEL, oldLabel, newLabel);
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
	public void setLabel(Label newLabel) {
		if (newLabel != label) {
			NotificationChain msgs = null;
			if (label != null)
				msgs = ((InternalEObject)label).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - WorkPackage.TASK_TYPE__LABEL, null, msgs);
			if (newLabel != null)
				msgs = ((InternalEObject)newLabel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - WorkPackage.TASK_TYPE__LABEL, null, msgs);
			msgs = basicSetLabel(newLabel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkPackage.TASK_TYPE__LABEL, newLabel, newLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case WorkPackage.TASK_TYPE__LABEL:
				return basicSetLabel(null, msgs);
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
			case WorkPackage.TASK_TYPE__ID:
				return getId();
			case WorkPackage.TASK_TYPE__INSTANCES:
				return getInstances();
			case WorkPackage.TASK_TYPE__MEDIAN_DURATION:
				return getMedianDuration();
			case WorkPackage.TASK_TYPE__REVIEW:
				return getReview();
			case WorkPackage.TASK_TYPE__LABEL:
				return getLabel();
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
			case WorkPackage.TASK_TYPE__ID:
				setId((String)newValue);
				return;
			case WorkPackage.TASK_TYPE__INSTANCES:
				setInstances((Integer)newValue);
				return;
			case WorkPackage.TASK_TYPE__MEDIAN_DURATION:
				setMedianDuration((Duration)newValue);
				return;
			case WorkPackage.TASK_TYPE__REVIEW:
				setReview((ReviewState)newValue);
				return;
			case WorkPackage.TASK_TYPE__LABEL:
				setLabel((Label)newValue);
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
			case WorkPackage.TASK_TYPE__ID:
				setId(ID_EDEFAULT);
				return;
			case WorkPackage.TASK_TYPE__INSTANCES:
				setInstances(INSTANCES_EDEFAULT);
				return;
			case WorkPackage.TASK_TYPE__MEDIAN_DURATION:
				setMedianDuration(MEDIAN_DURATION_EDEFAULT);
				return;
			case WorkPackage.TASK_TYPE__REVIEW:
				setReview(REVIEW_EDEFAULT);
				return;
			case WorkPackage.TASK_TYPE__LABEL:
				setLabel((Label)null);
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
			case WorkPackage.TASK_TYPE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case WorkPackage.TASK_TYPE__INSTANCES:
				return instances != INSTANCES_EDEFAULT;
			case WorkPackage.TASK_TYPE__MEDIAN_DURATION:
				return MEDIAN_DURATION_EDEFAULT == null ? medianDuration != null : !MEDIAN_DURATION_EDEFAULT.equals(medianDuration);
			case WorkPackage.TASK_TYPE__REVIEW:
				return review != REVIEW_EDEFAULT;
			case WorkPackage.TASK_TYPE__LABEL:
				return label != null;
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
		result.append(" (id: ");
		result.append(id);
		result.append(", instances: ");
		result.append(instances);
		result.append(", medianDuration: ");
		result.append(medianDuration);
		result.append(", review: ");
		result.append(review);
		result.append(')');
		return result.toString();
	}

} //TaskTypeImpl
