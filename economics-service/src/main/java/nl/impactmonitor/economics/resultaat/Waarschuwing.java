package nl.impactmonitor.economics.resultaat;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wat een lezer van dit resultaat moet weten.")
public record Waarschuwing(String code, String tekst) {}
