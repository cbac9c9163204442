/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.project;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Saved View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the process graph shows: share of activities and paths, measure, hidden and kept activities.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.project.SavedView#getName <em>Name</em>}</li>
 *   <li>{@link org.taskseam.model.project.SavedView#getSaved <em>Saved</em>}</li>
 *   <li>{@link org.taskseam.model.project.SavedView#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.taskseam.model.project.SavedView#getPaths <em>Paths</em>}</li>
 *   <li>{@link org.taskseam.model.project.SavedView#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.taskseam.model.project.SavedView#getCaseColumn <em>Case Column</em>}</li>
 *   <li>{@link org.taskseam.model.project.SavedView#getTaskType <em>Task Type</em>}</li>
 *   <li>{@link org.taskseam.model.project.SavedView#getHidden <em>Hidden</em>}</li>
 *   <li>{@link org.taskseam.model.project.SavedView#getKept <em>Kept</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.project.ProjectPackage#getSavedView()
 * @model
 * @generated
 */
public interface SavedView extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.taskseam.model.project.ProjectPackage#getSavedView_Name()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.SavedView#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Saved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was saved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Saved</em>' attribute.
	 * @see #setSaved(Instant)
	 * @see org.taskseam.model.project.ProjectPackage#getSavedView_Saved()
	 * @model dataType="org.taskseam.model.log.Instant"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	Instant getSaved();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.SavedView#getSaved <em>Saved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Saved</em>' attribute.
	 * @see #getSaved()
	 * @generated
	 */
	void setSaved(Instant value);

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of activities shown, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' attribute.
	 * @see #setActivities(double)
	 * @see org.taskseam.model.project.ProjectPackage#getSavedView_Activities()
	 * @model default="1.0"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	double getActivities();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.SavedView#getActivities <em>Activities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activities</em>' attribute.
	 * @see #getActivities()
	 * @generated
	 */
	void setActivities(double value);

	/**
	 * Returns the value of the '<em><b>Paths</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of paths shown, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paths</em>' attribute.
	 * @see #setPaths(double)
	 * @see org.taskseam.model.project.ProjectPackage#getSavedView_Paths()
	 * @model default="1.0"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	double getPaths();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.SavedView#getPaths <em>Paths</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paths</em>' attribute.
	 * @see #getPaths()
	 * @generated
	 */
	void setPaths(double value);

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * The literals are from the enumeration {@link org.taskseam.model.project.Measure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What colour and width follow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see org.taskseam.model.project.Measure
	 * @see #setMeasure(Measure)
	 * @see org.taskseam.model.project.ProjectPackage#getSavedView_Measure()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	Measure getMeasure();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.SavedView#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see org.taskseam.model.project.Measure
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(Measure value);

	/**
	 * Returns the value of the '<em><b>Case Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column that names the cases; none for sessions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case Column</em>' attribute.
	 * @see #setCaseColumn(String)
	 * @see org.taskseam.model.project.ProjectPackage#getSavedView_CaseColumn()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getCaseColumn();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.SavedView#getCaseColumn <em>Case Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case Column</em>' attribute.
	 * @see #getCaseColumn()
	 * @generated
	 */
	void setCaseColumn(String value);

	/**
	 * Returns the value of the '<em><b>Task Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type of task that is shown; none for work as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Task Type</em>' attribute.
	 * @see #setTaskType(String)
	 * @see org.taskseam.model.project.ProjectPackage#getSavedView_TaskType()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getTaskType();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.SavedView#getTaskType <em>Task Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task Type</em>' attribute.
	 * @see #getTaskType()
	 * @generated
	 */
	void setTaskType(String value);

	/**
	 * Returns the value of the '<em><b>Hidden</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities that are not shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden</em>' attribute list.
	 * @see org.taskseam.model.project.ProjectPackage#getSavedView_Hidden()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	EList<String> getHidden();

	/**
	 * Returns the value of the '<em><b>Kept</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities that are always shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kept</em>' attribute list.
	 * @see org.taskseam.model.project.ProjectPackage#getSavedView_Kept()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	EList<String> getKept();

} // SavedView
