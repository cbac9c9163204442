/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.graph;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An activity, or the start or end of all cases.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.graph.Node#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.taskseam.model.graph.Node#getApplication <em>Application</em>}</li>
 *   <li>{@link org.taskseam.model.graph.Node#getKind <em>Kind</em>}</li>
 *   <li>{@link org.taskseam.model.graph.Node#getX <em>X</em>}</li>
 *   <li>{@link org.taskseam.model.graph.Node#getY <em>Y</em>}</li>
 *   <li>{@link org.taskseam.model.graph.Node#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.taskseam.model.graph.Node#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.taskseam.model.graph.Node#getOutgoing <em>Outgoing</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.graph.GraphPackage#getNode()
 * @model
 * @generated
 */
public interface Node extends EObject {
	/**
	 * Returns the value of the '<em><b>Activity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the activity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activity</em>' attribute.
	 * @see #setActivity(String)
	 * @see org.taskseam.model.graph.GraphPackage#getNode_Activity()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getActivity();

	/**
	 * Sets the value of the '{@link org.taskseam.model.graph.Node#getActivity <em>Activity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activity</em>' attribute.
	 * @see #getActivity()
	 * @generated
	 */
	void setActivity(String value);

	/**
	 * Returns the value of the '<em><b>Application</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Application it happens in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Application</em>' attribute.
	 * @see #setApplication(String)
	 * @see org.taskseam.model.graph.GraphPackage#getNode_Application()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	String getApplication();

	/**
	 * Sets the value of the '{@link org.taskseam.model.graph.Node#getApplication <em>Application</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Application</em>' attribute.
	 * @see #getApplication()
	 * @generated
	 */
	void setApplication(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.taskseam.model.graph.NodeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activity, start or end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.taskseam.model.graph.NodeKind
	 * @see #setKind(NodeKind)
	 * @see org.taskseam.model.graph.GraphPackage#getNode_Kind()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	NodeKind getKind();

	/**
	 * Sets the value of the '{@link org.taskseam.model.graph.Node#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.taskseam.model.graph.NodeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(NodeKind value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left edge in the layout, in pixels at 100 %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(double)
	 * @see org.taskseam.model.graph.GraphPackage#getNode_X()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	double getX();

	/**
	 * Sets the value of the '{@link org.taskseam.model.graph.Node#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(double value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper edge in the layout, in pixels at 100 %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(double)
	 * @see org.taskseam.model.graph.GraphPackage#getNode_Y()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	double getY();

	/**
	 * Sets the value of the '{@link org.taskseam.model.graph.Node#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(double value);

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts and durations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' containment reference.
	 * @see #setMeasures(Measures)
	 * @see org.taskseam.model.graph.GraphPackage#getNode_Measures()
	 * @model containment="true"
	 * @generated
	 */
	Measures getMeasures();

	/**
	 * Sets the value of the '{@link org.taskseam.model.graph.Node#getMeasures <em>Measures</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measures</em>' containment reference.
	 * @see #getMeasures()
	 * @generated
	 */
	void setMeasures(Measures value);

	/**
	 * Returns the value of the '<em><b>Incoming</b></em>' reference list.
	 * The list contents are of type {@link org.taskseam.model.graph.Arc}.
	 * It is bidirectional and its opposite is '{@link org.taskseam.model.graph.Arc#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arcs that end here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incoming</em>' reference list.
	 * @see org.taskseam.model.graph.GraphPackage#getNode_Incoming()
	 * @see org.taskseam.model.graph.Arc#getTarget
	 * @model opposite="target"
	 * @generated
	 */
	EList<Arc> getIncoming();

	/**
	 * Returns the value of the '<em><b>Outgoing</b></em>' reference list.
	 * The list contents are of type {@link org.taskseam.model.graph.Arc}.
	 * It is bidirectional and its opposite is '{@link org.taskseam.model.graph.Arc#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arcs that start here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outgoing</em>' reference list.
	 * @see org.taskseam.model.graph.GraphPackage#getNode_Outgoing()
	 * @see org.taskseam.model.graph.Arc#getSource
	 * @model opposite="source"
	 * @generated
	 */
	EList<Arc> getOutgoing();

} // Node
