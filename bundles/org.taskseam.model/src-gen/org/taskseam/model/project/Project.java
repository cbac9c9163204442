/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.project;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.taskseam.model.work.TaskType;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is known about a project beside its events.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.project.Project#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.taskseam.model.project.Project#getId <em>Id</em>}</li>
 *   <li>{@link org.taskseam.model.project.Project#getName <em>Name</em>}</li>
 *   <li>{@link org.taskseam.model.project.Project#getCreated <em>Created</em>}</li>
 *   <li>{@link org.taskseam.model.project.Project#isKeepsNames <em>Keeps Names</em>}</li>
 *   <li>{@link org.taskseam.model.project.Project#getSmallestGroup <em>Smallest Group</em>}</li>
 *   <li>{@link org.taskseam.model.project.Project#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.taskseam.model.project.Project#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.taskseam.model.project.Project#getTeams <em>Teams</em>}</li>
 *   <li>{@link org.taskseam.model.project.Project#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.taskseam.model.project.Project#getViews <em>Views</em>}</li>
 *   <li>{@link org.taskseam.model.project.Project#getTaskTypes <em>Task Types</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.project.ProjectPackage#getProject()
 * @model
 * @generated
 */
public interface Project extends EObject {
	/**
	 * Returns the value of the '<em><b>Schema Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of this file format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schema Version</em>' attribute.
	 * @see #setSchemaVersion(int)
	 * @see org.taskseam.model.project.ProjectPackage#getProject_SchemaVersion()
	 * @model default="1"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	int getSchemaVersion();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Project#getSchemaVersion <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema Version</em>' attribute.
	 * @see #getSchemaVersion()
	 * @generated
	 */
	void setSchemaVersion(int value);

	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.taskseam.model.project.ProjectPackage#getProject_Id()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Project#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.taskseam.model.project.ProjectPackage#getProject_Name()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Project#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was created.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.taskseam.model.project.ProjectPackage#getProject_Created()
	 * @model dataType="org.taskseam.model.log.Instant"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Project#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Keeps Names</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether names of actors were kept on import instead of pseudonyms.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keeps Names</em>' attribute.
	 * @see #setKeepsNames(boolean)
	 * @see org.taskseam.model.project.ProjectPackage#getProject_KeepsNames()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	boolean isKeepsNames();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Project#isKeepsNames <em>Keeps Names</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keeps Names</em>' attribute.
	 * @see #isKeepsNames()
	 * @generated
	 */
	void setKeepsNames(boolean value);

	/**
	 * Returns the value of the '<em><b>Smallest Group</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smallest group of people that a figure may speak of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Smallest Group</em>' attribute.
	 * @see #setSmallestGroup(int)
	 * @see org.taskseam.model.project.ProjectPackage#getProject_SmallestGroup()
	 * @model default="5"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	int getSmallestGroup();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Project#getSmallestGroup <em>Smallest Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Smallest Group</em>' attribute.
	 * @see #getSmallestGroup()
	 * @generated
	 */
	void setSmallestGroup(int value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why work is looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' containment reference.
	 * @see #setPurpose(Purpose)
	 * @see org.taskseam.model.project.ProjectPackage#getProject_Purpose()
	 * @model containment="true"
	 * @generated
	 */
	Purpose getPurpose();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Project#getPurpose <em>Purpose</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' containment reference.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(Purpose value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when to when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' containment reference.
	 * @see #setPeriod(Period)
	 * @see org.taskseam.model.project.ProjectPackage#getProject_Period()
	 * @model containment="true"
	 * @generated
	 */
	Period getPeriod();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Project#getPeriod <em>Period</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' containment reference.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Teams</b></em>' containment reference list.
	 * The list contents are of type {@link org.taskseam.model.project.Team}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teams it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Teams</em>' containment reference list.
	 * @see org.taskseam.model.project.ProjectPackage#getProject_Teams()
	 * @model containment="true"
	 * @generated
	 */
	EList<Team> getTeams();

	/**
	 * Returns the value of the '<em><b>Policy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The policy in force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy</em>' containment reference.
	 * @see #setPolicy(PolicyReference)
	 * @see org.taskseam.model.project.ProjectPackage#getProject_Policy()
	 * @model containment="true"
	 * @generated
	 */
	PolicyReference getPolicy();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Project#getPolicy <em>Policy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy</em>' containment reference.
	 * @see #getPolicy()
	 * @generated
	 */
	void setPolicy(PolicyReference value);

	/**
	 * Returns the value of the '<em><b>Views</b></em>' containment reference list.
	 * The list contents are of type {@link org.taskseam.model.project.SavedView}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Saved views of the process graph.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Views</em>' containment reference list.
	 * @see org.taskseam.model.project.ProjectPackage#getProject_Views()
	 * @model containment="true"
	 * @generated
	 */
	EList<SavedView> getViews();

	/**
	 * Returns the value of the '<em><b>Task Types</b></em>' containment reference list.
	 * The list contents are of type {@link org.taskseam.model.work.TaskType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Task types with the names people gave them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Task Types</em>' containment reference list.
	 * @see org.taskseam.model.project.ProjectPackage#getProject_TaskTypes()
	 * @model containment="true"
	 * @generated
	 */
	EList<TaskType> getTaskTypes();

} // Project
