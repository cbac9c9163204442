/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.log;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One interaction: an action on a target at a time by an actor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.log.Event#getId <em>Id</em>}</li>
 *   <li>{@link org.taskseam.model.log.Event#getTime <em>Time</em>}</li>
 *   <li>{@link org.taskseam.model.log.Event#getOffsetMinutes <em>Offset Minutes</em>}</li>
 *   <li>{@link org.taskseam.model.log.Event#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.taskseam.model.log.Event#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.taskseam.model.log.Event#getActor <em>Actor</em>}</li>
 *   <li>{@link org.taskseam.model.log.Event#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.taskseam.model.log.Event#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.taskseam.model.log.Event#getAction <em>Action</em>}</li>
 *   <li>{@link org.taskseam.model.log.Event#getTarget <em>Target</em>}</li>
 *   <li>{@link org.taskseam.model.log.Event#getGroup <em>Group</em>}</li>
 *   <li>{@link org.taskseam.model.log.Event#getApplication <em>Application</em>}</li>
 *   <li>{@link org.taskseam.model.log.Event#getSystem <em>System</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.log.LogPackage#getEvent()
 * @model
 * @generated
 */
public interface Event extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier in the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.taskseam.model.log.LogPackage#getEvent_Id()
	 * @model annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Event#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it happened, in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Instant)
	 * @see org.taskseam.model.log.LogPackage#getEvent_Time()
	 * @model dataType="org.taskseam.model.log.Instant"
	 *        annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	Instant getTime();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Event#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Instant value);

	/**
	 * Returns the value of the '<em><b>Offset Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset from UTC at the place of the actor, in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Minutes</em>' attribute.
	 * @see #setOffsetMinutes(int)
	 * @see org.taskseam.model.log.LogPackage#getEvent_OffsetMinutes()
	 * @model annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	int getOffsetMinutes();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Event#getOffsetMinutes <em>Offset Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset Minutes</em>' attribute.
	 * @see #getOffsetMinutes()
	 * @generated
	 */
	void setOffsetMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Order among the events of the actor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sequence</em>' attribute.
	 * @see #setSequence(long)
	 * @see org.taskseam.model.log.LogPackage#getEvent_Sequence()
	 * @model annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	long getSequence();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Event#getSequence <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sequence</em>' attribute.
	 * @see #getSequence()
	 * @generated
	 */
	void setSequence(long value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it took, where known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Duration)
	 * @see org.taskseam.model.log.LogPackage#getEvent_Duration()
	 * @model dataType="org.taskseam.model.log.Duration"
	 *        annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Event#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pseudonym of the actor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actor</em>' attribute.
	 * @see #setActor(String)
	 * @see org.taskseam.model.log.LogPackage#getEvent_Actor()
	 * @model annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	String getActor();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Event#getActor <em>Actor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actor</em>' attribute.
	 * @see #getActor()
	 * @generated
	 */
	void setActor(String value);

	/**
	 * Returns the value of the '<em><b>Activity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event class: action and target, derived.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activity</em>' attribute.
	 * @see #setActivity(String)
	 * @see org.taskseam.model.log.LogPackage#getEvent_Activity()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getActivity();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Event#getActivity <em>Activity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activity</em>' attribute.
	 * @see #getActivity()
	 * @generated
	 */
	void setActivity(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * References to screenshots or other proof.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute list.
	 * @see org.taskseam.model.log.LogPackage#getEvent_Evidence()
	 * @model annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	EList<String> getEvidence();

	/**
	 * Returns the value of the '<em><b>Action</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' containment reference.
	 * @see #setAction(Action)
	 * @see org.taskseam.model.log.LogPackage#getEvent_Action()
	 * @model containment="true"
	 * @generated
	 */
	Action getAction();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Event#getAction <em>Action</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' containment reference.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(Action value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The UI element acted on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Target)
	 * @see org.taskseam.model.log.LogPackage#getEvent_Target()
	 * @model
	 * @generated
	 */
	Target getTarget();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Event#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Target value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The innermost UI group around it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' reference.
	 * @see #setGroup(UIGroup)
	 * @see org.taskseam.model.log.LogPackage#getEvent_Group()
	 * @model
	 * @generated
	 */
	UIGroup getGroup();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Event#getGroup <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' reference.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(UIGroup value);

	/**
	 * Returns the value of the '<em><b>Application</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The application.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Application</em>' reference.
	 * @see #setApplication(Application)
	 * @see org.taskseam.model.log.LogPackage#getEvent_Application()
	 * @model
	 * @generated
	 */
	Application getApplication();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Event#getApplication <em>Application</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Application</em>' reference.
	 * @see #getApplication()
	 * @generated
	 */
	void setApplication(Application value);

	/**
	 * Returns the value of the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' reference.
	 * @see #setSystem(org.taskseam.model.log.System)
	 * @see org.taskseam.model.log.LogPackage#getEvent_System()
	 * @model
	 * @generated
	 */
	org.taskseam.model.log.System getSystem();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Event#getSystem <em>System</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' reference.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(org.taskseam.model.log.System value);

} // Event
