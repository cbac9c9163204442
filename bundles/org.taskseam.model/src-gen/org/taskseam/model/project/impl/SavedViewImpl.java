/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.project.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.taskseam.model.project.Measure;
import org.taskseam.model.project.ProjectPackage;
import org.taskseam.model.project.SavedView;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Saved View</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.project.impl.SavedViewImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.SavedViewImpl#getSaved <em>Saved</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.SavedViewImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.SavedViewImpl#getPaths <em>Paths</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.SavedViewImpl#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.SavedViewImpl#getCaseColumn <em>Case Column</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.SavedViewImpl#getTaskType <em>Task Type</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.SavedViewImpl#getHidden <em>Hidden</em>}</li>
 *   <li>{@link org.taskseam.model.project.impl.SavedViewImpl#getKept <em>Kept</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SavedViewImpl extends MinimalEObjectImpl.Container implements SavedView {
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
	 * The default value of the '{@link #getSaved() <em>Saved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaved()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SAVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSaved() <em>Saved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaved()
	 * @generated
	 * @ordered
	 */
	protected Instant saved = SAVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getActivities() <em>Activities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected static final double ACTIVITIES_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected double activities = ACTIVITIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPaths() <em>Paths</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaths()
	 * @generated
	 * @ordered
	 */
	protected static final double PATHS_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getPaths() <em>Paths</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaths()
	 * @generated
	 * @ordered
	 */
	protected double paths = PATHS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected static final Measure MEASURE_EDEFAULT = Measure.COUNT;

	/**
	 * The cached value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected Measure measure = MEASURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaseColumn() <em>Case Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseColumn()
	 * @generated
	 * @ordered
	 */
	protected static final String CASE_COLUMN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaseColumn() <em>Case Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseColumn()
	 * @generated
	 * @ordered
	 */
	protected String caseColumn = CASE_COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTaskType() <em>Task Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaskType()
	 * @generated
	 * @ordered
	 */
	protected static final String TASK_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTaskType() <em>Task Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaskType()
	 * @generated
	 * @ordered
	 */
	protected String taskType = TASK_TYPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHidden() <em>Hidden</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHidden()
	 * @generated
	 * @ordered
	 */
	protected EList<String> hidden;

	/**
	 * The cached value of the '{@link #getKept() <em>Kept</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKept()
	 * @generated
	 * @ordered
	 */
	protected EList<String> kept;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SavedViewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.SAVED_VIEW;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SAVED_VIEW__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSaved() {
		return saved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSaved(Instant newSaved) {
		Instant oldSaved = saved;
		saved = newSaved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SAVED_VIEW__SAVED, oldSaved, saved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getActivities() {
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActivities(double newActivities) {
		double oldActivities = activities;
		activities = newActivities;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SAVED_VIEW__ACTIVITIES, oldActivities, activities));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPaths() {
		return paths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPaths(double newPaths) {
		double oldPaths = paths;
		paths = newPaths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SAVED_VIEW__PATHS, oldPaths, paths));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measure getMeasure() {
		return measure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasure(Measure newMeasure) {
		Measure oldMeasure = measure;
		measure = newMeasure == null ? MEASURE_EDEFAULT : newMeasure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SAVED_VIEW__MEASURE, oldMeasure, measure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaseColumn() {
		return caseColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseColumn(String newCaseColumn) {
		String oldCaseColumn = caseColumn;
		caseColumn = newCaseColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SAVED_VIEW__CASE_COLUMN, oldCaseColumn, caseColumn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTaskType() {
		return taskType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTaskType(String newTaskType) {
		String oldTaskType = taskType;
		taskType = newTaskType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SAVED_VIEW__TASK_TYPE, oldTaskType, taskType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getHidden() {
		if (hidden == null) {
			hidden = new EDataTypeUniqueEList<String>(String.class, this, ProjectPackage.SAVED_VIEW__HIDDEN);
		}
		return hidden;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getKept() {
		if (kept == null) {
			kept = new EDataTypeUniqueEList<String>(String.class, this, ProjectPackage.SAVED_VIEW__KEPT);
		}
		return kept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProjectPackage.SAVED_VIEW__NAME:
				return getName();
			case ProjectPackage.SAVED_VIEW__SAVED:
				return getSaved();
			case ProjectPackage.SAVED_VIEW__ACTIVITIES:
				return getActivities();
			case ProjectPackage.SAVED_VIEW__PATHS:
				return getPaths();
			case ProjectPackage.SAVED_VIEW__MEASURE:
				return getMeasure();
			case ProjectPackage.SAVED_VIEW__CASE_COLUMN:
				return getCaseColumn();
			case ProjectPackage.SAVED_VIEW__TASK_TYPE:
				return getTaskType();
			case ProjectPackage.SAVED_VIEW__HIDDEN:
				return getHidden();
			case ProjectPackage.SAVED_VIEW__KEPT:
				return getKept();
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
			case ProjectPackage.SAVED_VIEW__NAME:
				setName((String)newValue);
				return;
			case ProjectPackage.SAVED_VIEW__SAVED:
				setSaved((Instant)newValue);
				return;
			case ProjectPackage.SAVED_VIEW__ACTIVITIES:
				setActivities((Double)newValue);
				return;
			case ProjectPackage.SAVED_VIEW__PATHS:
				setPaths((Double)newValue);
				return;
			case ProjectPackage.SAVED_VIEW__MEASURE:
				setMeasure((Measure)newValue);
				return;
			case ProjectPackage.SAVED_VIEW__CASE_COLUMN:
				setCaseColumn((String)newValue);
				return;
			case ProjectPackage.SAVED_VIEW__TASK_TYPE:
				setTaskType((String)newValue);
				return;
			case ProjectPackage.SAVED_VIEW__HIDDEN:
				getHidden().clear();
				getHidden().addAll((Collection<? extends String>)newValue);
				return;
			case ProjectPackage.SAVED_VIEW__KEPT:
				getKept().clear();
				getKept().addAll((Collection<? extends String>)newValue);
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
			case ProjectPackage.SAVED_VIEW__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ProjectPackage.SAVED_VIEW__SAVED:
				setSaved(SAVED_EDEFAULT);
				return;
			case ProjectPackage.SAVED_VIEW__ACTIVITIES:
				setActivities(ACTIVITIES_EDEFAULT);
				return;
			case ProjectPackage.SAVED_VIEW__PATHS:
				setPaths(PATHS_EDEFAULT);
				return;
			case ProjectPackage.SAVED_VIEW__MEASURE:
				setMeasure(MEASURE_EDEFAULT);
				return;
			case ProjectPackage.SAVED_VIEW__CASE_COLUMN:
				setCaseColumn(CASE_COLUMN_EDEFAULT);
				return;
			case ProjectPackage.SAVED_VIEW__TASK_TYPE:
				setTaskType(TASK_TYPE_EDEFAULT);
				return;
			case ProjectPackage.SAVED_VIEW__HIDDEN:
				getHidden().clear();
				return;
			case ProjectPackage.SAVED_VIEW__KEPT:
				getKept().clear();
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
			case ProjectPackage.SAVED_VIEW__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ProjectPackage.SAVED_VIEW__SAVED:
				return SAVED_EDEFAULT == null ? saved != null : !SAVED_EDEFAULT.equals(saved);
			case ProjectPackage.SAVED_VIEW__ACTIVITIES:
				return activities != ACTIVITIES_EDEFAULT;
			case ProjectPackage.SAVED_VIEW__PATHS:
				return paths != PATHS_EDEFAULT;
			case ProjectPackage.SAVED_VIEW__MEASURE:
				return measure != MEASURE_EDEFAULT;
			case ProjectPackage.SAVED_VIEW__CASE_COLUMN:
				return CASE_COLUMN_EDEFAULT == null ? caseColumn != null : !CASE_COLUMN_EDEFAULT.equals(caseColumn);
			case ProjectPackage.SAVED_VIEW__TASK_TYPE:
				return TASK_TYPE_EDEFAULT == null ? taskType != null : !TASK_TYPE_EDEFAULT.equals(taskType);
			case ProjectPackage.SAVED_VIEW__HIDDEN:
				return hidden != null && !hidden.isEmpty();
			case ProjectPackage.SAVED_VIEW__KEPT:
				return kept != null && !kept.isEmpty();
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
		result.append(", saved: ");
		result.append(saved);
		result.append(", activities: ");
		result.append(activities);
		result.append(", paths: ");
		result.append(paths);
		result.append(", measure: ");
		result.append(measure);
		result.append(", caseColumn: ");
		result.append(caseColumn);
		result.append(", taskType: ");
		result.append(taskType);
		result.append(", hidden: ");
		result.append(hidden);
		result.append(", kept: ");
		result.append(kept);
		result.append(')');
		return result.toString();
	}

} //SavedViewImpl
