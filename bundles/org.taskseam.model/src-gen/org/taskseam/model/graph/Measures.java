/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.graph;

import java.time.Duration;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measures</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Counts and durations of a node or an arc over a team, never of a person.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.graph.Measures#getCount <em>Count</em>}</li>
 *   <li>{@link org.taskseam.model.graph.Measures#getCases <em>Cases</em>}</li>
 *   <li>{@link org.taskseam.model.graph.Measures#getTotal <em>Total</em>}</li>
 *   <li>{@link org.taskseam.model.graph.Measures#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.taskseam.model.graph.Measures#getMedian <em>Median</em>}</li>
 *   <li>{@link org.taskseam.model.graph.Measures#getPercentile95 <em>Percentile95</em>}</li>
 *   <li>{@link org.taskseam.model.graph.Measures#getMaximum <em>Maximum</em>}</li>
 * </ul>
 *
 * @see org.taskseam.model.graph.GraphPackage#getMeasures()
 * @model
 * @generated
 */
public interface Measures extends EObject {
	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(long)
	 * @see org.taskseam.model.graph.GraphPackage#getMeasures_Count()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	long getCount();

	/**
	 * Sets the value of the '{@link org.taskseam.model.graph.Measures#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(long value);

	/**
	 * Returns the value of the '<em><b>Cases</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In how many cases.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cases</em>' attribute.
	 * @see #setCases(long)
	 * @see org.taskseam.model.graph.GraphPackage#getMeasures_Cases()
	 * @model annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	long getCases();

	/**
	 * Sets the value of the '{@link org.taskseam.model.graph.Measures#getCases <em>Cases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cases</em>' attribute.
	 * @see #getCases()
	 * @generated
	 */
	void setCases(long value);

	/**
	 * Returns the value of the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sum of durations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total</em>' attribute.
	 * @see #setTotal(Duration)
	 * @see org.taskseam.model.graph.GraphPackage#getMeasures_Total()
	 * @model dataType="org.taskseam.model.log.Duration"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	Duration getTotal();

	/**
	 * Sets the value of the '{@link org.taskseam.model.graph.Measures#getTotal <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total</em>' attribute.
	 * @see #getTotal()
	 * @generated
	 */
	void setTotal(Duration value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shortest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(Duration)
	 * @see org.taskseam.model.graph.GraphPackage#getMeasures_Minimum()
	 * @model dataType="org.taskseam.model.log.Duration"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	Duration getMinimum();

	/**
	 * Sets the value of the '{@link org.taskseam.model.graph.Measures#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(Duration value);

	/**
	 * Returns the value of the '<em><b>Median</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Median.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Median</em>' attribute.
	 * @see #setMedian(Duration)
	 * @see org.taskseam.model.graph.GraphPackage#getMeasures_Median()
	 * @model dataType="org.taskseam.model.log.Duration"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	Duration getMedian();

	/**
	 * Sets the value of the '{@link org.taskseam.model.graph.Measures#getMedian <em>Median</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Median</em>' attribute.
	 * @see #getMedian()
	 * @generated
	 */
	void setMedian(Duration value);

	/**
	 * Returns the value of the '<em><b>Percentile95</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 95th percentile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Percentile95</em>' attribute.
	 * @see #setPercentile95(Duration)
	 * @see org.taskseam.model.graph.GraphPackage#getMeasures_Percentile95()
	 * @model dataType="org.taskseam.model.log.Duration"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	Duration getPercentile95();

	/**
	 * Sets the value of the '{@link org.taskseam.model.graph.Measures#getPercentile95 <em>Percentile95</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Percentile95</em>' attribute.
	 * @see #getPercentile95()
	 * @generated
	 */
	void setPercentile95(Duration value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(Duration)
	 * @see org.taskseam.model.graph.GraphPackage#getMeasures_Maximum()
	 * @model dataType="org.taskseam.model.log.Duration"
	 *        annotation="urn:taskseam:nature nature='context'"
	 * @generated
	 */
	Duration getMaximum();

	/**
	 * Sets the value of the '{@link org.taskseam.model.graph.Measures#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(Duration value);

} // Measures
