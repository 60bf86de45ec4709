package nl.impactmonitor.bench;

import java.util.List;

/** One subject of the benchmark. Later features add a case here and a line in {@link Bench}. */
interface BenchCase {

    String name();

    List<Figure> measure() throws Exception;
}
