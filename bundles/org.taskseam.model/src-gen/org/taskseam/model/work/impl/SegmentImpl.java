/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.work.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.taskseam.model.work.Segment;
import org.taskseam.model.work.TaskInstance;
import org.taskseam.model.work.WorkPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.work.impl.SegmentImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.taskseam.model.work.impl.SegmentImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.taskseam.model.work.impl.SegmentImpl#getFirstSequence <em>First Sequence</em>}</li>
 *   <li>{@link org.taskseam.model.work.impl.SegmentImpl#getLastSequence <em>Last Sequence</em>}</li>
 *   <li>{@link org.taskseam.model.work.impl.SegmentImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.taskseam.model.work.impl.SegmentImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.taskseam.model.work.impl.SegmentImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.taskseam.model.work.impl.SegmentImpl#getTask <em>Task</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SegmentImpl extends MinimalEObjectImpl.Container implements Segment {
	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final Instant START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected Instant start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final Instant END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected Instant end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstSequence() <em>First Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstSequence()
	 * @generated
	 * @ordered
	 */
	protected static final long FIRST_SEQUENCE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getFirstSequence() <em>First Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstSequence()
	 * @generated
	 * @ordered
	 */
	protected long firstSequence = FIRST_SEQUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastSequence() <em>Last Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSequence()
	 * @generated
	 * @ordered
	 */
	protected static final long LAST_SEQUENCE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getLastSequence() <em>Last Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSequence()
	 * @generated
	 * @ordered
	 */
	protected long lastSequence = LAST_SEQUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final double CONFIDENCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected double confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTask() <em>Task</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTask()
	 * @generated
	 * @ordered
	 */
	protected TaskInstance task;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SegmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WorkPackage.Literals.SEGMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(Instant newStart) {
		Instant oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkPackage.SEGMENT__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(Instant newEnd) {
		Instant oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkPackage.SEGMENT__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFirstSequence() {
		return firstSequence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstSequence(long newFirstSequence) {
		long oldFirstSequence = firstSequence;
		firstSequence = newFirstSequence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkPackage.SEGMENT__FIRST_SEQUENCE, oldFirstSequence, firstSequence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLastSequence() {
		return lastSequence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastSequence(long newLastSequence) {
		long oldLastSequence = lastSequence;
		lastSequence = newLastSequence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkPackage.SEGMENT__LAST_SEQUENCE, oldLastSequence, lastSequence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkPackage.SEGMENT__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(double newConfidence) {
		double oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkPackage.SEGMENT__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkPackage.SEGMENT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaskInstance getTask() {
		if (task != null && task.eIsProxy()) {
			InternalEObject oldTask = (InternalEObject)task;
			task = (TaskInstance)eResolveProxy(oldTask);
			if (task != oldTask) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, WorkPackage.SEGMENT__TASK, oldTask, task));
			}
		}
		return task;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TaskInstance basicGetTask() {
		return task;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTask(TaskInstance newTask, NotificationChain msgs) {
		TaskInstance oldTask = task;
		task = newTask;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, WorkPackage.SEGMENT__TASK, oldTask, newTask);
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
	public void setTask(TaskInstance newTask) {
		if (newTask != task) {
			NotificationChain msgs = null;
			if (task != null)
				msgs = ((InternalEObject)task).eInverseRemove(this, WorkPackage.TASK_INSTANCE__SEGMENTS, TaskInstance.class, msgs);
			if (newTask != null)
				msgs = ((InternalEObject)newTask).eInverseAdd(this, WorkPackage.TASK_INSTANCE__SEGMENTS, TaskInstance.class, msgs);
			msgs = basicSetTask(newTask, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkPackage.SEGMENT__TASK, newTask, newTask));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case WorkPackage.SEGMENT__TASK:
				if (task != null)
					msgs = ((InternalEObject)task).eInverseRemove(this, WorkPackage.TASK_INSTANCE__SEGMENTS, TaskInstance.class, msgs);
				return basicSetTask((TaskInstance)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case WorkPackage.SEGMENT__TASK:
				return basicSetTask(null, msgs);
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
			case WorkPackage.SEGMENT__START:
				return getStart();
			case WorkPackage.SEGMENT__END:
				return getEnd();
			case WorkPackage.SEGMENT__FIRST_SEQUENCE:
				return getFirstSequence();
			case WorkPackage.SEGMENT__LAST_SEQUENCE:
				return getLastSequence();
			case WorkPackage.SEGMENT__METHOD:
				return getMethod();
			case WorkPackage.SEGMENT__CONFIDENCE:
				return getConfidence();
			case WorkPackage.SEGMENT__REASON:
				return getReason();
			case WorkPackage.SEGMENT__TASK:
				if (resolve) return getTask();
				return basicGetTask();
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
			case WorkPackage.SEGMENT__START:
				setStart((Instant)newValue);
				return;
			case WorkPackage.SEGMENT__END:
				setEnd((Instant)newValue);
				return;
			case WorkPackage.SEGMENT__FIRST_SEQUENCE:
				setFirstSequence((Long)newValue);
				return;
			case WorkPackage.SEGMENT__LAST_SEQUENCE:
				setLastSequence((Long)newValue);
				return;
			case WorkPackage.SEGMENT__METHOD:
				setMethod((String)newValue);
				return;
			case WorkPackage.SEGMENT__CONFIDENCE:
				setConfidence((Double)newValue);
				return;
			case WorkPackage.SEGMENT__REASON:
				setReason((String)newValue);
				return;
			case WorkPackage.SEGMENT__TASK:
				setTask((TaskInstance)newValue);
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
			case WorkPackage.SEGMENT__START:
				setStart(START_EDEFAULT);
				return;
			case WorkPackage.SEGMENT__END:
				setEnd(END_EDEFAULT);
				return;
			case WorkPackage.SEGMENT__FIRST_SEQUENCE:
				setFirstSequence(FIRST_SEQUENCE_EDEFAULT);
				return;
			case WorkPackage.SEGMENT__LAST_SEQUENCE:
				setLastSequence(LAST_SEQUENCE_EDEFAULT);
				return;
			case WorkPackage.SEGMENT__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case WorkPackage.SEGMENT__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case WorkPackage.SEGMENT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case WorkPackage.SEGMENT__TASK:
				setTask((TaskInstance)null);
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
			case WorkPackage.SEGMENT__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case WorkPackage.SEGMENT__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case WorkPackage.SEGMENT__FIRST_SEQUENCE:
				return firstSequence != FIRST_SEQUENCE_EDEFAULT;
			case WorkPackage.SEGMENT__LAST_SEQUENCE:
				return lastSequence != LAST_SEQUENCE_EDEFAULT;
			case WorkPackage.SEGMENT__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case WorkPackage.SEGMENT__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case WorkPackage.SEGMENT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case WorkPackage.SEGMENT__TASK:
				return task != null;
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
		result.append(" (start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", firstSequence: ");
		result.append(firstSequence);
		result.append(", lastSequence: ");
		result.append(lastSequence);
		result.append(", method: ");
		result.append(method);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //SegmentImpl
