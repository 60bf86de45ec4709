package nl.impactmonitor.kpi.rapportage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The files that a report can be read as. */
@Schema(name = "RapportageVorm")
enum Rapportvorm {
    HTML,
    DOCX,
    PDF,
    ZIP
}
