/**
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.log;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>System Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a desktop is reached.
 * <!-- end-model-doc -->
 * @see org.taskseam.model.log.LogPackage#getSystemKind()
 * @model
 * @generated
 */
public enum SystemKind implements Enumerator {
	/**
	 * The '<em><b>LOCAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOCAL_VALUE
	 * @generated
	 * @ordered
	 */
	LOCAL(0, "LOCAL", "local"),

	/**
	 * The '<em><b>REMOTE DESKTOP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REMOTE_DESKTOP_VALUE
	 * @generated
	 * @ordered
	 */
	REMOTE_DESKTOP(1, "REMOTE_DESKTOP", "remote desktop"),

	/**
	 * The '<em><b>CITRIX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CITRIX_VALUE
	 * @generated
	 * @ordered
	 */
	CITRIX(2, "CITRIX", "citrix"),

	/**
	 * The '<em><b>VIRTUAL DESKTOP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VIRTUAL_DESKTOP_VALUE
	 * @generated
	 * @ordered
	 */
	VIRTUAL_DESKTOP(3, "VIRTUAL_DESKTOP", "virtual desktop"),

	/**
	 * The '<em><b>BROWSER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BROWSER_VALUE
	 * @generated
	 * @ordered
	 */
	BROWSER(4, "BROWSER", "browser");

	/**
	 * The '<em><b>LOCAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOCAL
	 * @model literal="local"
	 * @generated
	 * @ordered
	 */
	public static final int LOCAL_VALUE = 0;

	/**
	 * The '<em><b>REMOTE DESKTOP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REMOTE_DESKTOP
	 * @model literal="remote desktop"
	 * @generated
	 * @ordered
	 */
	public static final int REMOTE_DESKTOP_VALUE = 1;

	/**
	 * The '<em><b>CITRIX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CITRIX
	 * @model literal="citrix"
	 * @generated
	 * @ordered
	 */
	public static final int CITRIX_VALUE = 2;

	/**
	 * The '<em><b>VIRTUAL DESKTOP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VIRTUAL_DESKTOP
	 * @model literal="virtual desktop"
	 * @generated
	 * @ordered
	 */
	public static final int VIRTUAL_DESKTOP_VALUE = 3;

	/**
	 * The '<em><b>BROWSER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BROWSER
	 * @model literal="browser"
	 * @generated
	 * @ordered
	 */
	public static final int BROWSER_VALUE = 4;

	/**
	 * An array of all the '<em><b>System Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SystemKind[] VALUES_ARRAY =
		new SystemKind[] {
			LOCAL,
			REMOTE_DESKTOP,
			CITRIX,
			VIRTUAL_DESKTOP,
			BROWSER,
		};

	/**
	 * A public read-only list of all the '<em><b>System Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SystemKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>System Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SystemKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SystemKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>System Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SystemKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SystemKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>System Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SystemKind get(int value) {
		switch (value) {
			case LOCAL_VALUE: return LOCAL;
			case REMOTE_DESKTOP_VALUE: return REMOTE_DESKTOP;
			case CITRIX_VALUE: return CITRIX;
			case VIRTUAL_DESKTOP_VALUE: return VIRTUAL_DESKTOP;
			case BROWSER_VALUE: return BROWSER;
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
	private SystemKind(int value, String name, String literal) {
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
	
} //SystemKind
