package nl.impactmonitor.kpi.uitsplitsing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** All that is wrong with one question, to be told at once. */
public final class Vraagfouten {

    private final List<FieldError> fouten = new ArrayList<>();
    private final List<FieldError> onbekend = new ArrayList<>();

    public void fout(FieldError fout) {
        fouten.add(fout);
    }

    /** Something that is named and is not there, or not for the caller. */
    public void onbekend(String parameter, String code, String zin) {
        onbekend.add(FieldError.atParameter(parameter, code, zin));
    }

    /** @throws ApiException 404 when the one thing wrong is that something is not there, else 400 with every fault */
    public void controleer() {
        if (fouten.isEmpty() && onbekend.size() == 1) {
            throw ApiException.notFound(onbekend.getFirst().detail());
        }
        if (!fouten.isEmpty() || !onbekend.isEmpty()) {
            throw ApiException.badRequest(
                    Stream.concat(fouten.stream(), onbekend.stream()).toList());
        }
    }
}
