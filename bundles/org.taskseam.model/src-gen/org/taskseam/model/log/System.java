/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.log;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The machine, session or browser that applications run on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.log.System#getMachine <em>Machine</em>}</li>
 *   <li>{@link org.taskseam.model.log.System#getOperatingSystem <em>Operating System</em>}</li>
 *   <li>{@link org.taskseam.model.log.System#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.log.LogPackage#getSystem()
 * @model
 * @generated
 */
public interface System extends EObject {
	/**
	 * Returns the value of the '<em><b>Machine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pseudonym of the machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Machine</em>' attribute.
	 * @see #setMachine(String)
	 * @see org.taskseam.model.log.LogPackage#getSystem_Machine()
	 * @model id="true"
	 *        annotation="urn:taskseam:nature nature='data'"
	 * @generated
	 */
	String getMachine();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.System#getMachine <em>Machine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Machine</em>' attribute.
	 * @see #getMachine()
	 * @generated
	 */
	void setMachine(String value);

	/**
	 * Returns the value of the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operating system and version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operating System</em>' attribute.
	 * @see #setOperatingSystem(String)
	 * @see org.taskseam.model.log.LogPackage#getSystem_OperatingSystem()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getOperatingSystem();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.System#getOperatingSystem <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operating System</em>' attribute.
	 * @see #getOperatingSystem()
	 * @generated
	 */
	void setOperatingSystem(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.taskseam.model.log.SystemKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the desktop is reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.taskseam.model.log.SystemKind
	 * @see #setKind(SystemKind)
	 * @see org.taskseam.model.log.LogPackage#getSystem_Kind()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	SystemKind getKind();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.System#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.taskseam.model.log.SystemKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SystemKind value);

} // System
