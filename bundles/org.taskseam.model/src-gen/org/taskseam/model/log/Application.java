/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.log;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Application</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A program or web application.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.log.Application#getName <em>Name</em>}</li>
 *   <li>{@link org.taskseam.model.log.Application#getProcess <em>Process</em>}</li>
 *   <li>{@link org.taskseam.model.log.Application#getVersion <em>Version</em>}</li>
 *   <li>{@link org.taskseam.model.log.Application#getCategory <em>Category</em>}</li>
 *   <li>{@link org.taskseam.model.log.Application#getSystem <em>System</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.log.LogPackage#getApplication()
 * @model
 * @generated
 */
public interface Application extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name as people say it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.taskseam.model.log.LogPackage#getApplication_Name()
	 * @model id="true"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Application#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Process</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the process or host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process</em>' attribute.
	 * @see #setProcess(String)
	 * @see org.taskseam.model.log.LogPackage#getApplication_Process()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getProcess();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Application#getProcess <em>Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Process</em>' attribute.
	 * @see #getProcess()
	 * @generated
	 */
	void setProcess(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.taskseam.model.log.LogPackage#getApplication_Version()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Application#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Category: mail, spreadsheet, ERP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.taskseam.model.log.LogPackage#getApplication_Category()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Application#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The system it runs on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' reference.
	 * @see #setSystem(org.taskseam.model.log.System)
	 * @see org.taskseam.model.log.LogPackage#getApplication_System()
	 * @model
	 * @generated
	 */
	org.taskseam.model.log.System getSystem();

	/**
	 * Sets the value of the '{@link org.taskseam.model.log.Application#getSystem <em>System</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' reference.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(org.taskseam.model.log.System value);

} // Application
