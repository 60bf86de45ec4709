package nl.impactmonitor.kpi.rapport;

import java.util.List;

/** Numbers that add up to another one. @param geheel its key @param delen keys of all its parts */
record Som(String geheel, List<String> delen) {}
