/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.work;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One actor's uninterrupted stretch of work on one machine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.work.Session#getActor <em>Actor</em>}</li>
 *   <li>{@link org.taskseam.model.work.Session#getMachine <em>Machine</em>}</li>
 *   <li>{@link org.taskseam.model.work.Session#getStart <em>Start</em>}</li>
 *   <li>{@link org.taskseam.model.work.Session#getEnd <em>End</em>}</li>
 *   <li>{@link org.taskseam.model.work.Session#getEvents <em>Events</em>}</li>
 *   <li>{@link org.taskseam.model.work.Session#getSegments <em>Segments</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.work.WorkPackage#getSession()
 * @model
 * @generated
 */
public interface Session extends EObject {
	/**
	 * Returns the value of the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pseudonym of the actor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actor</em>' attribute.
	 * @see #setActor(String)
	 * @see org.taskseam.model.work.WorkPackage#getSession_Actor()
	 * @model annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	String getActor();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Session#getActor <em>Actor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actor</em>' attribute.
	 * @see #getActor()
	 * @generated
	 */
	void setActor(String value);

	/**
	 * Returns the value of the '<em><b>Machine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pseudonym of the machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Machine</em>' attribute.
	 * @see #setMachine(String)
	 * @see org.taskseam.model.work.WorkPackage#getSession_Machine()
	 * @model annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	String getMachine();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Session#getMachine <em>Machine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Machine</em>' attribute.
	 * @see #getMachine()
	 * @generated
	 */
	void setMachine(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Instant)
	 * @see org.taskseam.model.work.WorkPackage#getSession_Start()
	 * @model dataType="org.taskseam.model.log.Instant"
	 *        annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	Instant getStart();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Session#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Instant value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(Instant)
	 * @see org.taskseam.model.work.WorkPackage#getSession_End()
	 * @model dataType="org.taskseam.model.log.Instant"
	 *        annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	Instant getEnd();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Session#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(Instant value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of events.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' attribute.
	 * @see #setEvents(int)
	 * @see org.taskseam.model.work.WorkPackage#getSession_Events()
	 * @model annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	int getEvents();

	/**
	 * Sets the value of the '{@link org.taskseam.model.work.Session#getEvents <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Events</em>' attribute.
	 * @see #getEvents()
	 * @generated
	 */
	void setEvents(int value);

	/**
	 * Returns the value of the '<em><b>Segments</b></em>' containment reference list.
	 * The list contents are of type {@link org.taskseam.model.work.Segment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Segments in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segments</em>' containment reference list.
	 * @see org.taskseam.model.work.WorkPackage#getSession_Segments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Segment> getSegments();

} // Session
