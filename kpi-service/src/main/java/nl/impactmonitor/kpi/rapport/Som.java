package nl.impactmonitor.kpi.rapport;

import java.util.List;

/**
 * Numbers that add up to another one, or to less.
 *
 * @param geheel its key
 * @param delen keys of all its parts; one that is in it twice counts twice
 * @param over how many more the whole can be at most
 */
record Som(String geheel, List<String> delen, long over) {

    /** More than there are people. */
    static final long VEEL = 1L << 40;

    static Som van(String geheel, List<String> delen) {
        return new Som(geheel, delen, 0);
    }

    /** Who is in one of the parts is in the whole. */
    static Som hoogstens(String geheel, List<String> delen) {
        return new Som(geheel, delen, VEEL);
    }
}
