package nl.impactmonitor.participant.verwerking;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Remembers what was read from the body of a request, for the names of its fields. */
@Provider
public class Inhoudlezer implements ReaderInterceptor {

    private final LopendeHandeling lopend;

    public Inhoudlezer(LopendeHandeling lopend) {
        this.lopend = lopend;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object gelezen = context.proceed();
        Handeling handeling = lopend.bekend();
        if (handeling != null && gelezen instanceof Record) {
            handeling.inhoud(gelezen);
        }
        return gelezen;
    }
}
