/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.log;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>UI Log</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An excerpt of a UI log with the things its events speak of.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.log.UILog#getName <em>Name</em>}</li>
 *   <li>{@link org.taskseam.model.log.UILog#getCaptureTool <em>Capture Tool</em>}</li>
 *   <li>{@link org.taskseam.model.log.UILog#getCaptureToolVersion <em>Capture Tool Version</em>}</li>
 *   <li>{@link org.taskseam.model.log.UILog#getPolicyDigest <em>Policy Digest</em>}</li>
 *   <li>{@link org.taskseam.model.log.UILog#getEvents <em>Events</em>}</li>
 *   <li>{@link org.taskseam.model.log.UILog#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.taskseam.model.log.UILog#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.taskseam.model.log.UILog#getApplications <em>Applications</em>}</li>
 *   <li>{@link org.taskseam.model.log.UILog#getSystems <em>Systems</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.log.LogPackage#getUILog()
 * @model
 * @generated
 */
public interface UILog extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the log.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.taskseam.model.log.LogPackage#getUILog_Name()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.UILog#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Capture Tool</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tool that recorded it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capture Tool</em>' attribute.
	 * @see #setCaptureTool(String)
	 * @see org.taskseam.model.log.LogPackage#getUILog_CaptureTool()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getCaptureTool();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.UILog#getCaptureTool <em>Capture Tool</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capture Tool</em>' attribute.
	 * @see #getCaptureTool()
	 * @generated
	 */
	void setCaptureTool(String value);

	/**
	 * Returns the value of the '<em><b>Capture Tool Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of that tool.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capture Tool Version</em>' attribute.
	 * @see #setCaptureToolVersion(String)
	 * @see org.taskseam.model.log.LogPackage#getUILog_CaptureToolVersion()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getCaptureToolVersion();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.UILog#getCaptureToolVersion <em>Capture Tool Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capture Tool Version</em>' attribute.
	 * @see #getCaptureToolVersion()
	 * @generated
	 */
	void setCaptureToolVersion(String value);

	/**
	 * Returns the value of the '<em><b>Policy Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digest of the policy in force while it was recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy Digest</em>' attribute.
	 * @see #setPolicyDigest(String)
	 * @see org.taskseam.model.log.LogPackage#getUILog_PolicyDigest()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getPolicyDigest();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.UILog#getPolicyDigest <em>Policy Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy Digest</em>' attribute.
	 * @see #getPolicyDigest()
	 * @generated
	 */
	void setPolicyDigest(String value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.taskseam.model.log.Event}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Events in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.taskseam.model.log.LogPackage#getUILog_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<Event> getEvents();

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.taskseam.model.log.Target}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UI elements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see org.taskseam.model.log.LogPackage#getUILog_Targets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Target> getTargets();

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.taskseam.model.log.UIGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outermost UI groups.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.taskseam.model.log.LogPackage#getUILog_Groups()
	 * @model containment="true"
	 * @generated
	 */
	EList<UIGroup> getGroups();

	/**
	 * Returns the value of the '<em><b>Applications</b></em>' containment reference list.
	 * The list contents are of type {@link org.taskseam.model.log.Application}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Applications.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applications</em>' containment reference list.
	 * @see org.taskseam.model.log.LogPackage#getUILog_Applications()
	 * @model containment="true"
	 * @generated
	 */
	EList<Application> getApplications();

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' containment reference list.
	 * The list contents are of type {@link org.taskseam.model.log.System}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Systems.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systems</em>' containment reference list.
	 * @see org.taskseam.model.log.LogPackage#getUILog_Systems()
	 * @model containment="true"
	 * @generated
	 */
	EList<org.taskseam.model.log.System> getSystems();

} // UILog
