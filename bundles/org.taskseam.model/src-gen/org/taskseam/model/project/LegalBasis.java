/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.project;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Legal Basis</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Legal grounds for looking at work.
 * <!-- end-model-doc -->
 * @see org.taskseam.model.project.ProjectPackage#getLegalBasis()
 * @model
 * @generated
 */
public enum LegalBasis implements Enumerator {
	/**
	 * The '<em><b>UNDECIDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDECIDED_VALUE
	 * @generated
	 * @ordered
	 */
	UNDECIDED(0, "UNDECIDED", "undecided"),

	/**
	 * The '<em><b>LEGITIMATE INTEREST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGITIMATE_INTEREST_VALUE
	 * @generated
	 * @ordered
	 */
	LEGITIMATE_INTEREST(1, "LEGITIMATE_INTEREST", "legitimate interest"),

	/**
	 * The '<em><b>WORKS AGREEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORKS_AGREEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	WORKS_AGREEMENT(2, "WORKS_AGREEMENT", "works agreement"),

	/**
	 * The '<em><b>CONSENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSENT_VALUE
	 * @generated
	 * @ordered
	 */
	CONSENT(3, "CONSENT", "consent"),

	/**
	 * The '<em><b>CONTRACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTRACT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRACT(4, "CONTRACT", "contract"),

	/**
	 * The '<em><b>LEGAL OBLIGATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGAL_OBLIGATION_VALUE
	 * @generated
	 * @ordered
	 */
	LEGAL_OBLIGATION(5, "LEGAL_OBLIGATION", "legal obligation"),

	/**
	 * The '<em><b>PUBLIC INTEREST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_INTEREST_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_INTEREST(6, "PUBLIC_INTEREST", "public interest");

	/**
	 * The '<em><b>UNDECIDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDECIDED
	 * @model literal="undecided"
	 * @generated
	 * @ordered
	 */
	public static final int UNDECIDED_VALUE = 0;

	/**
	 * The '<em><b>LEGITIMATE INTEREST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGITIMATE_INTEREST
	 * @model literal="legitimate interest"
	 * @generated
	 * @ordered
	 */
	public static final int LEGITIMATE_INTEREST_VALUE = 1;

	/**
	 * The '<em><b>WORKS AGREEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORKS_AGREEMENT
	 * @model literal="works agreement"
	 * @generated
	 * @ordered
	 */
	public static final int WORKS_AGREEMENT_VALUE = 2;

	/**
	 * The '<em><b>CONSENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSENT
	 * @model literal="consent"
	 * @generated
	 * @ordered
	 */
	public static final int CONSENT_VALUE = 3;

	/**
	 * The '<em><b>CONTRACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTRACT
	 * @model literal="contract"
	 * @generated
	 * @ordered
	 */
	public static final int CONTRACT_VALUE = 4;

	/**
	 * The '<em><b>LEGAL OBLIGATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGAL_OBLIGATION
	 * @model literal="legal obligation"
	 * @generated
	 * @ordered
	 */
	public static final int LEGAL_OBLIGATION_VALUE = 5;

	/**
	 * The '<em><b>PUBLIC INTEREST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_INTEREST
	 * @model literal="public interest"
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_INTEREST_VALUE = 6;

	/**
	 * An array of all the '<em><b>Legal Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LegalBasis[] VALUES_ARRAY =
		new LegalBasis[] {
			UNDECIDED,
			LEGITIMATE_INTEREST,
			WORKS_AGREEMENT,
			CONSENT,
			CONTRACT,
			LEGAL_OBLIGATION,
			PUBLIC_INTEREST,
		};

	/**
	 * A public read-only list of all the '<em><b>Legal Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LegalBasis> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Legal Basis</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LegalBasis get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LegalBasis result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Legal Basis</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LegalBasis getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LegalBasis result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Legal Basis</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LegalBasis get(int value) {
		switch (value) {
			case UNDECIDED_VALUE: return UNDECIDED;
			case LEGITIMATE_INTEREST_VALUE: return LEGITIMATE_INTEREST;
			case WORKS_AGREEMENT_VALUE: return WORKS_AGREEMENT;
			case CONSENT_VALUE: return CONSENT;
			case CONTRACT_VALUE: return CONTRACT;
			case LEGAL_OBLIGATION_VALUE: return LEGAL_OBLIGATION;
			case PUBLIC_INTEREST_VALUE: return PUBLIC_INTEREST;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private LegalBasis(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //LegalBasis
