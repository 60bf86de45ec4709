package nl.impactmonitor.interview.uitwisseling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.interview.codeboek.Codeboeken;
import nl.impactmonitor.interview.codeboek.NeemCodesOver;
import nl.impactmonitor.interview.codeboek.Refikenmerken;
import nl.impactmonitor.interview.refi.Gelezen;
import nl.impactmonitor.interview.refi.NietOvergenomen;
import nl.impactmonitor.interview.refi.Project;
import nl.impactmonitor.interview.refi.RefiLezer;
import nl.impactmonitor.platform.rest.ApiException;

/** Makes the codes of a .qdc a version of a codebook, in one transaction or not at all. */
@ApplicationScoped
class ImporteerQdc {

    private final NeemCodesOver neemCodesOver;
    private final Codeboeken codeboeken;

    ImporteerQdc(NeemCodesOver neemCodesOver, Codeboeken codeboeken) {
        this.neemCodesOver = neemCodesOver;
        this.codeboeken = codeboeken;
    }

    /** @param naam of the codebook when it is new */
    @Transactional
    QdcImport voerUit(String codeboek, String naam, Gelezen<RefiLezer.Codeboek> gelezen) {
        var inhoud = gelezen.inhoud();
        if (inhoud.codes().isEmpty()) {
            throw ApiException.conflict("GEEN_CODES", "In dit bestand staan geen codes.");
        }
        int vorige = codeboeken.nieuwste(codeboek);
        var boek = neemCodesOver.voerUit(codeboek, naam, inhoud.codes(), inhoud.verzamelingen());
        return new QdcImport(
                codeboek,
                boek.versie(),
                boek.versie() > vorige,
                boek.codes().size(),
                metVerzamelingen(gelezen.nietOvergenomen(), inhoud.verzamelingen()));
    }

    /** A codebook here has no sets; those of a project are kept with the project. */
    private static List<NietOvergenomen> metVerzamelingen(
            List<NietOvergenomen> gemeld, List<Project.Verzameling> verzamelingen) {
        var niet = verzamelingen.stream()
                .filter(v -> !Refikenmerken.isKenmerk(v))
                .map(Project.Verzameling::guid)
                .toList();
        var alles = new ArrayList<>(gemeld);
        if (!niet.isEmpty()) {
            alles.add(new NietOvergenomen(
                    "CodeBook/Sets/Set",
                    NietOvergenomen.RedenNietOvergenomen.GEEN_TEGENHANGER,
                    niet.size(),
                    niet.stream().limit(NietOvergenomen.GENOEMD).toList()));
        }
        return alles;
    }
}
