/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.project;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Team</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The smallest group that a report may speak of.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.project.Team#getName <em>Name</em>}</li>
 *   <li>{@link org.taskseam.model.project.Team#getPeople <em>People</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.project.ProjectPackage#getTeam()
 * @model
 * @generated
 */
public interface Team extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.taskseam.model.project.ProjectPackage#getTeam_Name()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Team#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>People</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' attribute.
	 * @see #setPeople(int)
	 * @see org.taskseam.model.project.ProjectPackage#getTeam_People()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	int getPeople();

	/**
	 * Sets the value of the '{@link org.taskseam.model.project.Team#getPeople <em>People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>People</em>' attribute.
	 * @see #getPeople()
	 * @generated
	 */
	void setPeople(int value);

} // Team
