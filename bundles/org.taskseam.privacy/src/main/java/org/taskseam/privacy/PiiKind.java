/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

/**
 * The kinds of personal data that the engine knows. The name is the label that stands in masked text, such as
 * {@code <IBAN>}, and in exported spans.
 */
public enum PiiKind {
    // order = priority where findings overlap: what is surest first
    JWT(Evidence.FORMAT),
    API_KEY(Evidence.FORMAT),
    URL_CREDENTIALS(Evidence.FORMAT),
    MRZ(Evidence.CHECKSUM),
    IBAN(Evidence.CHECKSUM),
    IT_CF(Evidence.CHECKSUM),
    FR_NIR(Evidence.CHECKSUM),
    BE_NRN(Evidence.CHECKSUM),
    CH_AHV(Evidence.CHECKSUM),
    DE_SVNR(Evidence.CHECKSUM),
    FI_HETU(Evidence.CHECKSUM),
    VAT_ID(Evidence.CHECKSUM),
    ES_NIE(Evidence.CHECKSUM),
    ES_DNI(Evidence.CHECKSUM),
    DE_KVNR(Evidence.CHECKSUM),
    CREDIT_CARD(Evidence.CHECKSUM),
    IMEI(Evidence.CHECKSUM),
    SE_PNR(Evidence.CHECKSUM),
    AT_SVNR(Evidence.CHECKSUM),
    PL_PESEL(Evidence.CHECKSUM),
    DE_TAX_ID(Evidence.CHECKSUM),
    UK_NHS(Evidence.CHECKSUM),
    NL_BSN(Evidence.CHECKSUM),
    PT_NIF(Evidence.CHECKSUM),
    CA_SIN(Evidence.CHECKSUM),
    EMAIL(Evidence.FORMAT),
    MAC(Evidence.FORMAT),
    IP_V6(Evidence.FORMAT),
    IP_V4(Evidence.FORMAT),
    GEO(Evidence.FORMAT),
    UK_NINO(Evidence.FORMAT),
    US_SSN(Evidence.FORMAT),
    PASSWORD(Evidence.CONTEXT),
    ADDRESS(Evidence.CONTEXT),
    BIRTH_DATE(Evidence.CONTEXT),
    PHONE(Evidence.FORMAT),
    LICENSE_PLATE(Evidence.CONTEXT),
    PASSPORT_NO(Evidence.CONTEXT),
    CUSTOMER_ID(Evidence.CONTEXT),
    EMPLOYEE_ID(Evidence.CONTEXT),
    PERSON(Evidence.CONTEXT),
    USERNAME(Evidence.CONTEXT),
    /** Found by a rule of the project. */
    CUSTOM(Evidence.FORMAT),
    /** Text that is content as a whole, or too long to be searched in bounded time. */
    FREE_TEXT(Evidence.CONTEXT);

    /** What makes a finding of a kind sure. */
    public enum Evidence {
        /** A check digit or another proof inside the value. */
        CHECKSUM,
        /** The way it is written. */
        FORMAT,
        /** A label, a position or a list of known words. */
        CONTEXT
    }

    private final Evidence evidence;
    private final String placeholder = "<" + name() + ">";

    PiiKind(Evidence evidence) {
        this.evidence = evidence;
    }

    /** What makes a finding of this kind sure. */
    public Evidence evidence() {
        return evidence;
    }

    /** The typed placeholder that stands for a masked value. */
    public String placeholder() {
        return placeholder;
    }
}
