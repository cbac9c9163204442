/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.graph;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Process Graph</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Activities and the arcs between them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.graph.ProcessGraph#getName <em>Name</em>}</li>
 *   <li>{@link org.taskseam.model.graph.ProcessGraph#getCases <em>Cases</em>}</li>
 *   <li>{@link org.taskseam.model.graph.ProcessGraph#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.taskseam.model.graph.ProcessGraph#getArcs <em>Arcs</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.graph.GraphPackage#getProcessGraph()
 * @model
 * @generated
 */
public interface ProcessGraph extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.taskseam.model.graph.GraphPackage#getProcessGraph_Name()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.taskseam.model.graph.ProcessGraph#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Cases</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of cases it was mined from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cases</em>' attribute.
	 * @see #setCases(int)
	 * @see org.taskseam.model.graph.GraphPackage#getProcessGraph_Cases()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	int getCases();

	/**
	 * Sets the value of the '{@link org.taskseam.model.graph.ProcessGraph#getCases <em>Cases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cases</em>' attribute.
	 * @see #getCases()
	 * @generated
	 */
	void setCases(int value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.taskseam.model.graph.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities, start and end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.taskseam.model.graph.GraphPackage#getProcessGraph_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Node> getNodes();

	/**
	 * Returns the value of the '<em><b>Arcs</b></em>' containment reference list.
	 * The list contents are of type {@link org.taskseam.model.graph.Arc}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arcs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arcs</em>' containment reference list.
	 * @see org.taskseam.model.graph.GraphPackage#getProcessGraph_Arcs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Arc> getArcs();

} // ProcessGraph
