package nl.impactmonitor.kpi.stroom;

import nl.impactmonitor.kpi.bestand.Tabelblad;
import nl.impactmonitor.kpi.maat.Maatblad;
import nl.impactmonitor.kpi.maat.Maatblad.Wat;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Kenmerkregel;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Stapregel;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Uitval;

/** The flow as it was given to the caller, as a sheet: steps, uitval, and live who stayed beside who left. */
final class StroomBlad {

    private static final String ALLEN = "DEELNEMERS";
    private static final String GEMELD = "AANMELDINGEN";

    private StroomBlad() {}

    static Tabelblad van(Stroomcijfers stroom, String licentie) {
        Maatblad blad = new Maatblad(stroom.kop());
        stroom.stappen().forEach(stap -> stap(blad, stap));
        if (stroom.aanmeldingen() != null) {
            aanmeldingen(blad, stroom.aanmeldingen());
        }
        if (stroom.uitval() != null) {
            uitval(blad, stroom.uitval());
        }
        stroom.kenmerken().forEach(kenmerk -> kenmerk(blad, kenmerk));
        return blad.blad(
                "Stroom",
                "Stroom en uitval",
                "De stappen van aanmelding tot vervolgmeting, wie instemming weigerde, de uitval met haar redenen, en voor onderzoekers de kenmerken van"
                        + " blijvers naast die van uitvallers. Wat uitval per score doet, staat alleen in de JSON.",
                stroom.uitleg(),
                licentie);
    }

    private static void stap(Maatblad blad, Stapregel regel) {
        Wat wat = new Wat(ALLEN, "STAP", regel.stap().name());
        blad.aantal(wat, regel.aantal(), regel.reden(), regel.standPer());
        if (regel.aandeel() != null) {
            blad.aandeel(wat, regel.aandeel(), regel.deelVan().name());
        }
    }

    private static void aanmeldingen(Maatblad blad, Aanmeldingen alle) {
        blad.aantal(new Wat(GEMELD, "AANMELDING", "TOTAAL"), alle.totaal(), alle.reden(), alle.standPer());
        blad.deel(new Wat(GEMELD, "AANMELDING", "WEIGERING"), alle.weigeringen(), "wie zich meldde");
        blad.deel(new Wat(GEMELD, "AANMELDING", "INSTEMMING"), alle.instemming(), "wie zich meldde");
    }

    private static void uitval(Maatblad blad, Uitval uitval) {
        blad.deel(new Wat(ALLEN, "UITVAL", "TOTAAL"), uitval.totaal(), Stap.INSTEMMING.name());
        blad.deel(new Wat(ALLEN, "UITVAL", "ZONDER_EENMETING"), uitval.zonderEenmeting(), Stap.NULMETING.name());
        uitval.redenen()
                .forEach(reden -> blad.deel(new Wat(ALLEN, "UITVALREDEN", reden.reden()), reden.aantal(), "de uitval"));
    }

    private static void kenmerk(Maatblad blad, Kenmerkregel regel) {
        String code = regel.kenmerk() + "=" + regel.waarde();
        blad.deel(new Wat("BLIJVERS", "KENMERK", code), regel.blijvers(), "de blijvers");
        blad.deel(new Wat("UITVALLERS", "KENMERK", code), regel.uitvallers(), "de uitvallers");
        Wat verschil = new Wat("BLIJVERS_MIN_UITVALLERS", "KENMERK", code);
        blad.cijfer(verschil, "VERSCHIL", regel.gestandaardiseerdVerschil(), "standaardafwijkingen");
        if (regel.interval() != null) {
            blad.cijfer(verschil, "VERSCHIL_VAN", regel.interval().van(), "standaardafwijkingen");
            blad.cijfer(verschil, "VERSCHIL_TOT", regel.interval().tot(), "standaardafwijkingen");
        }
    }
}
