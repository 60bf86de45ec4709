package nl.impactmonitor.economics.onzekerheid;

/**
 * From one draw of all inputs to its outcomes. Used by one thread at a time, and so free to keep work space; called
 * millions of times, and so makes no objects.
 */
@FunctionalInterface
public interface Rekenmodel {

    /**
     * @param invoer every input of the model, drawn or fixed; not to be changed
     * @param uitkomsten filled with every outcome
     */
    void reken(double[] invoer, double[] uitkomsten);
}
