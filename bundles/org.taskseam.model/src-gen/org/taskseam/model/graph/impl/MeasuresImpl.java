/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.graph.impl;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.taskseam.model.graph.GraphPackage;
import org.taskseam.model.graph.Measures;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Measures</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.taskseam.model.graph.impl.MeasuresImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.taskseam.model.graph.impl.MeasuresImpl#getCases <em>Cases</em>}</li>
 *   <li>{@link org.taskseam.model.graph.impl.MeasuresImpl#getTotal <em>Total</em>}</li>
 *   <li>{@link org.taskseam.model.graph.impl.MeasuresImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.taskseam.model.graph.impl.MeasuresImpl#getMedian <em>Median</em>}</li>
 *   <li>{@link org.taskseam.model.graph.impl.MeasuresImpl#getPercentile95 <em>Percentile95</em>}</li>
 *   <li>{@link org.taskseam.model.graph.impl.MeasuresImpl#getMaximum <em>Maximum</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeasuresImpl extends MinimalEObjectImpl.Container implements Measures {
	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final long COUNT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected long count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCases() <em>Cases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCases()
	 * @generated
	 * @ordered
	 */
	protected static final long CASES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCases() <em>Cases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCases()
	 * @generated
	 * @ordered
	 */
	protected long cases = CASES_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotal() <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected static final Duration TOTAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotal() <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected Duration total = TOTAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final Duration MINIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected Duration minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMedian() <em>Median</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedian()
	 * @generated
	 * @ordered
	 */
	protected static final Duration MEDIAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMedian() <em>Median</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedian()
	 * @generated
	 * @ordered
	 */
	protected Duration median = MEDIAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getPercentile95() <em>Percentile95</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercentile95()
	 * @generated
	 * @ordered
	 */
	protected static final Duration PERCENTILE95_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPercentile95() <em>Percentile95</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercentile95()
	 * @generated
	 * @ordered
	 */
	protected Duration percentile95 = PERCENTILE95_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final Duration MAXIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected Duration maximum = MAXIMUM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeasuresImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GraphPackage.Literals.MEASURES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(long newCount) {
		long oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GraphPackage.MEASURES__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCases() {
		return cases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCases(long newCases) {
		long oldCases = cases;
		cases = newCases;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GraphPackage.MEASURES__CASES, oldCases, cases));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getTotal() {
		return total;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotal(Duration newTotal) {
		Duration oldTotal = total;
		total = newTotal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GraphPackage.MEASURES__TOTAL, oldTotal, total));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getMinimum() {
		return minimum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimum(Duration newMinimum) {
		Duration oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GraphPackage.MEASURES__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getMedian() {
		return median;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMedian(Duration newMedian) {
		Duration oldMedian = median;
		median = newMedian;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GraphPackage.MEASURES__MEDIAN, oldMedian, median));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getPercentile95() {
		return percentile95;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPercentile95(Duration newPercentile95) {
		Duration oldPercentile95 = percentile95;
		percentile95 = newPercentile95;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GraphPackage.MEASURES__PERCENTILE95, oldPercentile95, percentile95));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getMaximum() {
		return maximum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximum(Duration newMaximum) {
		Duration oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GraphPackage.MEASURES__MAXIMUM, oldMaximum, maximum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GraphPackage.MEASURES__COUNT:
				return getCount();
			case GraphPackage.MEASURES__CASES:
				return getCases();
			case GraphPackage.MEASURES__TOTAL:
				return getTotal();
			case GraphPackage.MEASURES__MINIMUM:
				return getMinimum();
			case GraphPackage.MEASURES__MEDIAN:
				return getMedian();
			case GraphPackage.MEASURES__PERCENTILE95:
				return getPercentile95();
			case GraphPackage.MEASURES__MAXIMUM:
				return getMaximum();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case GraphPackage.MEASURES__COUNT:
				setCount((Long)newValue);
				return;
			case GraphPackage.MEASURES__CASES:
				setCases((Long)newValue);
				return;
			case GraphPackage.MEASURES__TOTAL:
				setTotal((Duration)newValue);
				return;
			case GraphPackage.MEASURES__MINIMUM:
				setMinimum((Duration)newValue);
				return;
			case GraphPackage.MEASURES__MEDIAN:
				setMedian((Duration)newValue);
				return;
			case GraphPackage.MEASURES__PERCENTILE95:
				setPercentile95((Duration)newValue);
				return;
			case GraphPackage.MEASURES__MAXIMUM:
				setMaximum((Duration)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case GraphPackage.MEASURES__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case GraphPackage.MEASURES__CASES:
				setCases(CASES_EDEFAULT);
				return;
			case GraphPackage.MEASURES__TOTAL:
				setTotal(TOTAL_EDEFAULT);
				return;
			case GraphPackage.MEASURES__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case GraphPackage.MEASURES__MEDIAN:
				setMedian(MEDIAN_EDEFAULT);
				return;
			case GraphPackage.MEASURES__PERCENTILE95:
				setPercentile95(PERCENTILE95_EDEFAULT);
				return;
			case GraphPackage.MEASURES__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case GraphPackage.MEASURES__COUNT:
				return count != COUNT_EDEFAULT;
			case GraphPackage.MEASURES__CASES:
				return cases != CASES_EDEFAULT;
			case GraphPackage.MEASURES__TOTAL:
				return TOTAL_EDEFAULT == null ? total != null : !TOTAL_EDEFAULT.equals(total);
			case GraphPackage.MEASURES__MINIMUM:
				return MINIMUM_EDEFAULT == null ? minimum != null : !MINIMUM_EDEFAULT.equals(minimum);
			case GraphPackage.MEASURES__MEDIAN:
				return MEDIAN_EDEFAULT == null ? median != null : !MEDIAN_EDEFAULT.equals(median);
			case GraphPackage.MEASURES__PERCENTILE95:
				return PERCENTILE95_EDEFAULT == null ? percentile95 != null : !PERCENTILE95_EDEFAULT.equals(percentile95);
			case GraphPackage.MEASURES__MAXIMUM:
				return MAXIMUM_EDEFAULT == null ? maximum != null : !MAXIMUM_EDEFAULT.equals(maximum);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (count: ");
		result.append(count);
		result.append(", cases: ");
		result.append(cases);
		result.append(", total: ");
		result.append(total);
		result.append(", minimum: ");
		result.append(minimum);
		result.append(", median: ");
		result.append(median);
		result.append(", percentile95: ");
		result.append(percentile95);
		result.append(", maximum: ");
		result.append(maximum);
		result.append(')');
		return result.toString();
	}

} //MeasuresImpl
