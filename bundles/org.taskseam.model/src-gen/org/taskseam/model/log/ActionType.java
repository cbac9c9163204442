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
 * A representation of the literals of the enumeration '<em><b>Action Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of interaction.
 * <!-- end-model-doc -->
 * @see org.taskseam.model.log.LogPackage#getActionType()
 * @model
 * @generated
 */
public enum ActionType implements Enumerator {
	/**
	 * The '<em><b>CLICK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLICK_VALUE
	 * @generated
	 * @ordered
	 */
	CLICK(0, "CLICK", "click"),

	/**
	 * The '<em><b>DOUBLE CLICK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOUBLE_CLICK_VALUE
	 * @generated
	 * @ordered
	 */
	DOUBLE_CLICK(1, "DOUBLE_CLICK", "double click"),

	/**
	 * The '<em><b>RIGHT CLICK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RIGHT_CLICK_VALUE
	 * @generated
	 * @ordered
	 */
	RIGHT_CLICK(2, "RIGHT_CLICK", "right click"),

	/**
	 * The '<em><b>TEXT INPUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TEXT_INPUT_VALUE
	 * @generated
	 * @ordered
	 */
	TEXT_INPUT(3, "TEXT_INPUT", "text input"),

	/**
	 * The '<em><b>KEY COMMAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KEY_COMMAND_VALUE
	 * @generated
	 * @ordered
	 */
	KEY_COMMAND(4, "KEY_COMMAND", "key command"),

	/**
	 * The '<em><b>COPY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COPY_VALUE
	 * @generated
	 * @ordered
	 */
	COPY(5, "COPY", "copy"),

	/**
	 * The '<em><b>CUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUT_VALUE
	 * @generated
	 * @ordered
	 */
	CUT(6, "CUT", "cut"),

	/**
	 * The '<em><b>PASTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PASTE_VALUE
	 * @generated
	 * @ordered
	 */
	PASTE(7, "PASTE", "paste"),

	/**
	 * The '<em><b>SELECT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SELECT_VALUE
	 * @generated
	 * @ordered
	 */
	SELECT(8, "SELECT", "select"),

	/**
	 * The '<em><b>TOGGLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TOGGLE_VALUE
	 * @generated
	 * @ordered
	 */
	TOGGLE(9, "TOGGLE", "toggle"),

	/**
	 * The '<em><b>SCROLL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCROLL_VALUE
	 * @generated
	 * @ordered
	 */
	SCROLL(10, "SCROLL", "scroll"),

	/**
	 * The '<em><b>DRAG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DRAG_VALUE
	 * @generated
	 * @ordered
	 */
	DRAG(11, "DRAG", "drag"),

	/**
	 * The '<em><b>NAVIGATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NAVIGATE_VALUE
	 * @generated
	 * @ordered
	 */
	NAVIGATE(12, "NAVIGATE", "navigate"),

	/**
	 * The '<em><b>TAB OPEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TAB_OPEN_VALUE
	 * @generated
	 * @ordered
	 */
	TAB_OPEN(13, "TAB_OPEN", "tab open"),

	/**
	 * The '<em><b>TAB CLOSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TAB_CLOSE_VALUE
	 * @generated
	 * @ordered
	 */
	TAB_CLOSE(14, "TAB_CLOSE", "tab close"),

	/**
	 * The '<em><b>TAB ACTIVATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TAB_ACTIVATE_VALUE
	 * @generated
	 * @ordered
	 */
	TAB_ACTIVATE(15, "TAB_ACTIVATE", "tab activate"),

	/**
	 * The '<em><b>WINDOW OPEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WINDOW_OPEN_VALUE
	 * @generated
	 * @ordered
	 */
	WINDOW_OPEN(16, "WINDOW_OPEN", "window open"),

	/**
	 * The '<em><b>WINDOW CLOSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WINDOW_CLOSE_VALUE
	 * @generated
	 * @ordered
	 */
	WINDOW_CLOSE(17, "WINDOW_CLOSE", "window close"),

	/**
	 * The '<em><b>WINDOW ACTIVATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WINDOW_ACTIVATE_VALUE
	 * @generated
	 * @ordered
	 */
	WINDOW_ACTIVATE(18, "WINDOW_ACTIVATE", "window activate"),

	/**
	 * The '<em><b>CELL EDIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CELL_EDIT_VALUE
	 * @generated
	 * @ordered
	 */
	CELL_EDIT(19, "CELL_EDIT", "cell edit"),

	/**
	 * The '<em><b>FILE OPEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FILE_OPEN_VALUE
	 * @generated
	 * @ordered
	 */
	FILE_OPEN(20, "FILE_OPEN", "file open"),

	/**
	 * The '<em><b>FILE SAVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FILE_SAVE_VALUE
	 * @generated
	 * @ordered
	 */
	FILE_SAVE(21, "FILE_SAVE", "file save"),

	/**
	 * The '<em><b>PRINT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRINT_VALUE
	 * @generated
	 * @ordered
	 */
	PRINT(22, "PRINT", "print"),

	/**
	 * The '<em><b>MAIL SEND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAIL_SEND_VALUE
	 * @generated
	 * @ordered
	 */
	MAIL_SEND(23, "MAIL_SEND", "mail send"),

	/**
	 * The '<em><b>MAIL RECEIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAIL_RECEIVE_VALUE
	 * @generated
	 * @ordered
	 */
	MAIL_RECEIVE(24, "MAIL_RECEIVE", "mail receive"),

	/**
	 * The '<em><b>COMMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMENT_VALUE
	 * @generated
	 * @ordered
	 */
	COMMENT(25, "COMMENT", "comment"),

	/**
	 * The '<em><b>IDLE START</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IDLE_START_VALUE
	 * @generated
	 * @ordered
	 */
	IDLE_START(26, "IDLE_START", "idle start"),

	/**
	 * The '<em><b>IDLE END</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IDLE_END_VALUE
	 * @generated
	 * @ordered
	 */
	IDLE_END(27, "IDLE_END", "idle end"),

	/**
	 * The '<em><b>GAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GAP_VALUE
	 * @generated
	 * @ordered
	 */
	GAP(28, "GAP", "gap"),

	/**
	 * The '<em><b>ALIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALIVE_VALUE
	 * @generated
	 * @ordered
	 */
	ALIVE(29, "ALIVE", "alive"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(30, "OTHER", "other");

	/**
	 * The '<em><b>CLICK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLICK
	 * @model literal="click"
	 * @generated
	 * @ordered
	 */
	public static final int CLICK_VALUE = 0;

	/**
	 * The '<em><b>DOUBLE CLICK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOUBLE_CLICK
	 * @model literal="double click"
	 * @generated
	 * @ordered
	 */
	public static final int DOUBLE_CLICK_VALUE = 1;

	/**
	 * The '<em><b>RIGHT CLICK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RIGHT_CLICK
	 * @model literal="right click"
	 * @generated
	 * @ordered
	 */
	public static final int RIGHT_CLICK_VALUE = 2;

	/**
	 * The '<em><b>TEXT INPUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TEXT_INPUT
	 * @model literal="text input"
	 * @generated
	 * @ordered
	 */
	public static final int TEXT_INPUT_VALUE = 3;

	/**
	 * The '<em><b>KEY COMMAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KEY_COMMAND
	 * @model literal="key command"
	 * @generated
	 * @ordered
	 */
	public static final int KEY_COMMAND_VALUE = 4;

	/**
	 * The '<em><b>COPY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COPY
	 * @model literal="copy"
	 * @generated
	 * @ordered
	 */
	public static final int COPY_VALUE = 5;

	/**
	 * The '<em><b>CUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUT
	 * @model literal="cut"
	 * @generated
	 * @ordered
	 */
	public static final int CUT_VALUE = 6;

	/**
	 * The '<em><b>PASTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PASTE
	 * @model literal="paste"
	 * @generated
	 * @ordered
	 */
	public static final int PASTE_VALUE = 7;

	/**
	 * The '<em><b>SELECT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SELECT
	 * @model literal="select"
	 * @generated
	 * @ordered
	 */
	public static final int SELECT_VALUE = 8;

	/**
	 * The '<em><b>TOGGLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TOGGLE
	 * @model literal="toggle"
	 * @generated
	 * @ordered
	 */
	public static final int TOGGLE_VALUE = 9;

	/**
	 * The '<em><b>SCROLL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCROLL
	 * @model literal="scroll"
	 * @generated
	 * @ordered
	 */
	public static final int SCROLL_VALUE = 10;

	/**
	 * The '<em><b>DRAG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DRAG
	 * @model literal="drag"
	 * @generated
	 * @ordered
	 */
	public static final int DRAG_VALUE = 11;

	/**
	 * The '<em><b>NAVIGATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NAVIGATE
	 * @model literal="navigate"
	 * @generated
	 * @ordered
	 */
	public static final int NAVIGATE_VALUE = 12;

	/**
	 * The '<em><b>TAB OPEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TAB_OPEN
	 * @model literal="tab open"
	 * @generated
	 * @ordered
	 */
	public static final int TAB_OPEN_VALUE = 13;

	/**
	 * The '<em><b>TAB CLOSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TAB_CLOSE
	 * @model literal="tab close"
	 * @generated
	 * @ordered
	 */
	public static final int TAB_CLOSE_VALUE = 14;

	/**
	 * The '<em><b>TAB ACTIVATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TAB_ACTIVATE
	 * @model literal="tab activate"
	 * @generated
	 * @ordered
	 */
	public static final int TAB_ACTIVATE_VALUE = 15;

	/**
	 * The '<em><b>WINDOW OPEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WINDOW_OPEN
	 * @model literal="window open"
	 * @generated
	 * @ordered
	 */
	public static final int WINDOW_OPEN_VALUE = 16;

	/**
	 * The '<em><b>WINDOW CLOSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WINDOW_CLOSE
	 * @model literal="window close"
	 * @generated
	 * @ordered
	 */
	public static final int WINDOW_CLOSE_VALUE = 17;

	/**
	 * The '<em><b>WINDOW ACTIVATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WINDOW_ACTIVATE
	 * @model literal="window activate"
	 * @generated
	 * @ordered
	 */
	public static final int WINDOW_ACTIVATE_VALUE = 18;

	/**
	 * The '<em><b>CELL EDIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CELL_EDIT
	 * @model literal="cell edit"
	 * @generated
	 * @ordered
	 */
	public static final int CELL_EDIT_VALUE = 19;

	/**
	 * The '<em><b>FILE OPEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FILE_OPEN
	 * @model literal="file open"
	 * @generated
	 * @ordered
	 */
	public static final int FILE_OPEN_VALUE = 20;

	/**
	 * The '<em><b>FILE SAVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FILE_SAVE
	 * @model literal="file save"
	 * @generated
	 * @ordered
	 */
	public static final int FILE_SAVE_VALUE = 21;

	/**
	 * The '<em><b>PRINT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRINT
	 * @model literal="print"
	 * @generated
	 * @ordered
	 */
	public static final int PRINT_VALUE = 22;

	/**
	 * The '<em><b>MAIL SEND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAIL_SEND
	 * @model literal="mail send"
	 * @generated
	 * @ordered
	 */
	public static final int MAIL_SEND_VALUE = 23;

	/**
	 * The '<em><b>MAIL RECEIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAIL_RECEIVE
	 * @model literal="mail receive"
	 * @generated
	 * @ordered
	 */
	public static final int MAIL_RECEIVE_VALUE = 24;

	/**
	 * The '<em><b>COMMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMENT
	 * @model literal="comment"
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT_VALUE = 25;

	/**
	 * The '<em><b>IDLE START</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IDLE_START
	 * @model literal="idle start"
	 * @generated
	 * @ordered
	 */
	public static final int IDLE_START_VALUE = 26;

	/**
	 * The '<em><b>IDLE END</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IDLE_END
	 * @model literal="idle end"
	 * @generated
	 * @ordered
	 */
	public static final int IDLE_END_VALUE = 27;

	/**
	 * The '<em><b>GAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GAP
	 * @model literal="gap"
	 * @generated
	 * @ordered
	 */
	public static final int GAP_VALUE = 28;

	/**
	 * The '<em><b>ALIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALIVE
	 * @model literal="alive"
	 * @generated
	 * @ordered
	 */
	public static final int ALIVE_VALUE = 29;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 30;

	/**
	 * An array of all the '<em><b>Action Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ActionType[] VALUES_ARRAY =
		new ActionType[] {
			CLICK,
			DOUBLE_CLICK,
			RIGHT_CLICK,
			TEXT_INPUT,
			KEY_COMMAND,
			COPY,
			CUT,
			PASTE,
			SELECT,
			TOGGLE,
			SCROLL,
			DRAG,
			NAVIGATE,
			TAB_OPEN,
			TAB_CLOSE,
			TAB_ACTIVATE,
			WINDOW_OPEN,
			WINDOW_CLOSE,
			WINDOW_ACTIVATE,
			CELL_EDIT,
			FILE_OPEN,
			FILE_SAVE,
			PRINT,
			MAIL_SEND,
			MAIL_RECEIVE,
			COMMENT,
			IDLE_START,
			IDLE_END,
			GAP,
			ALIVE,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Action Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ActionType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Action Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActionType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ActionType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Action Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActionType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ActionType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Action Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActionType get(int value) {
		switch (value) {
			case CLICK_VALUE: return CLICK;
			case DOUBLE_CLICK_VALUE: return DOUBLE_CLICK;
			case RIGHT_CLICK_VALUE: return RIGHT_CLICK;
			case TEXT_INPUT_VALUE: return TEXT_INPUT;
			case KEY_COMMAND_VALUE: return KEY_COMMAND;
			case COPY_VALUE: return COPY;
			case CUT_VALUE: return CUT;
			case PASTE_VALUE: return PASTE;
			case SELECT_VALUE: return SELECT;
			case TOGGLE_VALUE: return TOGGLE;
			case SCROLL_VALUE: return SCROLL;
			case DRAG_VALUE: return DRAG;
			case NAVIGATE_VALUE: return NAVIGATE;
			case TAB_OPEN_VALUE: return TAB_OPEN;
			case TAB_CLOSE_VALUE: return TAB_CLOSE;
			case TAB_ACTIVATE_VALUE: return TAB_ACTIVATE;
			case WINDOW_OPEN_VALUE: return WINDOW_OPEN;
			case WINDOW_CLOSE_VALUE: return WINDOW_CLOSE;
			case WINDOW_ACTIVATE_VALUE: return WINDOW_ACTIVATE;
			case CELL_EDIT_VALUE: return CELL_EDIT;
			case FILE_OPEN_VALUE: return FILE_OPEN;
			case FILE_SAVE_VALUE: return FILE_SAVE;
			case PRINT_VALUE: return PRINT;
			case MAIL_SEND_VALUE: return MAIL_SEND;
			case MAIL_RECEIVE_VALUE: return MAIL_RECEIVE;
			case COMMENT_VALUE: return COMMENT;
			case IDLE_START_VALUE: return IDLE_START;
			case IDLE_END_VALUE: return IDLE_END;
			case GAP_VALUE: return GAP;
			case ALIVE_VALUE: return ALIVE;
			case OTHER_VALUE: return OTHER;
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
	private ActionType(int value, String name, String literal) {
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
	
} //ActionType
