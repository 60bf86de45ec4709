package nl.impactmonitor.platformtests.authorization;

/** One row of authorization.csv: this caller, on this operation, about that object, gets this status. */
record Row(String method, String path, Caller caller, Target target, int expected) {

    String operation() {
        return method + " " + path;
    }

    Case kase() {
        return new Case(operation(), caller, target);
    }

    boolean isAllowed() {
        return expected < 300;
    }

    /** What identifies a row. */
    record Case(String operation, Caller caller, Target target) {
        @Override
        public String toString() {
            return operation + "," + caller + "," + target;
        }
    }

    @Override
    public String toString() {
        return kase() + " -> " + expected;
    }
}
