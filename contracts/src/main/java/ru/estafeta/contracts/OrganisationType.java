package ru.estafeta.contracts;

/** Kinds of organisations of the tree and around it (domain.md §1, §6.1). */
public enum OrganisationType {
    REGION,
    MUNICIPALITY,
    SCHOOL,
    COLLEGE,
    ADDITIONAL_EDUCATION,
    KINDERGARTEN,
    ENTERPRISE,
    NGO,
    UNIVERSITY,
    PRIVATE_PERSON;

    /** Runs programmes of its own: people are enrolled here. */
    public boolean isEducational() {
        return switch (this) {
            case SCHOOL, COLLEGE, ADDITIONAL_EDUCATION, KINDERGARTEN, UNIVERSITY -> true;
            case REGION, MUNICIPALITY, ENTERPRISE, NGO, PRIVATE_PERSON -> false;
        };
    }

    /** Counts for the enterprise indicator: any legal form but educational ones and private persons (Р-145; seed 001, annex 2). */
    public boolean countsAsEnterprise() {
        return switch (this) {
            case ENTERPRISE, NGO -> true;
            case REGION,
                    MUNICIPALITY,
                    SCHOOL,
                    COLLEGE,
                    ADDITIONAL_EDUCATION,
                    KINDERGARTEN,
                    UNIVERSITY,
                    PRIVATE_PERSON -> false;
        };
    }
}
