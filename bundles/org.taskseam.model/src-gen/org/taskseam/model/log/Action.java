/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.log;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was done.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.log.Action#getType <em>Type</em>}</li>
 *   <li>{@link org.taskseam.model.log.Action#getDevice <em>Device</em>}</li>
 *   <li>{@link org.taskseam.model.log.Action#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.taskseam.model.log.Action#getValueClass <em>Value Class</em>}</li>
 *   <li>{@link org.taskseam.model.log.Action#getValueLength <em>Value Length</em>}</li>
 *   <li>{@link org.taskseam.model.log.Action#getValueToken <em>Value Token</em>}</li>
 *   <li>{@link org.taskseam.model.log.Action#getUnits <em>Units</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.log.LogPackage#getAction()
 * @model
 * @generated
 */
public interface Action extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.taskseam.model.log.ActionType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of interaction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.taskseam.model.log.ActionType
	 * @see #setType(ActionType)
	 * @see org.taskseam.model.log.LogPackage#getAction_Type()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	ActionType getType();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Action#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.taskseam.model.log.ActionType
	 * @see #getType()
	 * @generated
	 */
	void setType(ActionType value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' attribute.
	 * The literals are from the enumeration {@link org.taskseam.model.log.Device}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it was done with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' attribute.
	 * @see org.taskseam.model.log.Device
	 * @see #setDevice(Device)
	 * @see org.taskseam.model.log.LogPackage#getAction_Device()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Action#getDevice <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' attribute.
	 * @see org.taskseam.model.log.Device
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of a key command.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shortcut</em>' attribute.
	 * @see #setShortcut(String)
	 * @see org.taskseam.model.log.LogPackage#getAction_Shortcut()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getShortcut();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Action#getShortcut <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shortcut</em>' attribute.
	 * @see #getShortcut()
	 * @generated
	 */
	void setShortcut(String value);

	/**
	 * Returns the value of the '<em><b>Value Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of value: date, amount, name, free text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value Class</em>' attribute.
	 * @see #setValueClass(String)
	 * @see org.taskseam.model.log.LogPackage#getAction_ValueClass()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getValueClass();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Action#getValueClass <em>Value Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value Class</em>' attribute.
	 * @see #getValueClass()
	 * @generated
	 */
	void setValueClass(String value);

	/**
	 * Returns the value of the '<em><b>Value Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the value in characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value Length</em>' attribute.
	 * @see #setValueLength(int)
	 * @see org.taskseam.model.log.LogPackage#getAction_ValueLength()
	 * @model annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	int getValueLength();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Action#getValueLength <em>Value Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value Length</em>' attribute.
	 * @see #getValueLength()
	 * @generated
	 */
	void setValueLength(int value);

	/**
	 * Returns the value of the '<em><b>Value Token</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Salted token of the value; equal values of a project have equal tokens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value Token</em>' attribute.
	 * @see #setValueToken(String)
	 * @see org.taskseam.model.log.LogPackage#getAction_ValueToken()
	 * @model annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	String getValueToken();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Action#getValueToken <em>Value Token</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value Token</em>' attribute.
	 * @see #getValueToken()
	 * @generated
	 */
	void setValueToken(String value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount of scrolling in lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' attribute.
	 * @see #setUnits(int)
	 * @see org.taskseam.model.log.LogPackage#getAction_Units()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	int getUnits();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Action#getUnits <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Units</em>' attribute.
	 * @see #getUnits()
	 * @generated
	 */
	void setUnits(int value);

} // Action
