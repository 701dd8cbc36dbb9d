//! The words that officers may type for each fixed vocabulary, in Finnish and Swedish beside the key.

use crate::model::kind::{
    AssessmentMethod, BarrierKind, CellState, Conformance, DataLicence, DecisionKind, Direction,
    DutyLevel, Exhibit, IndicatorKind, Mode, PartyKind, ProgrammeKind, ProgrammeState, Provision,
    Publicity, ServiceCategory, StatutoryKind, Strength,
};
use crate::record::fields::Vocabulary;

/// Gives the words of a vocabulary their other spellings; a word left out breaks the build.
macro_rules! spellings {
    ($($name:ident { $($word:ident $aliases:expr;)+ })+) => {
        $(impl Vocabulary for $name {
            const WORDS: &'static [(Self, &'static str, &'static [&'static str], &'static str)] = {
                const fn complete(word: $name) {
                    match word { $($name::$word => ()),+ }
                }
                let _ = complete;
                &[$(($name::$word, $name::$word.key(), &$aliases, $name::$word.meaning())),+]
            };
        })+
    };
}

spellings! {
    ProgrammeKind {
        Services ["palvelut", "tjänster"];
        Actions ["toimenpiteet", "toimenpideohjelma", "åtgärder", "åtgärdsprogram"];
        Principles ["periaatteet", "principer"];
        Guidance ["ohjeistus", "vägledning"];
        Combined ["yhdistetty", "kombinerat"];
    }
    ProgrammeState {
        Draft ["luonnos", "utkast"];
        Consultation ["lausunnoilla", "på remiss"];
        Published ["julkaistu", "publicerat"];
        Approved ["hyväksytty", "godkänt"];
        Amended ["muutettu", "ändrat"];
        Superseded ["korvattu", "ersatt"];
        Archived ["arkistoitu", "arkiverat"];
    }
    Publicity {
        Public ["julkinen", "offentlig"];
        Restricted ["ei julkinen", "inte offentlig"];
    }
    DecisionKind {
        Handled ["käsitelty", "behandlat"];
        Heard ["kuultu", "hört"];
        Statement ["lausunto", "utlåtande"];
        Approved ["hyväksytty", "godkänt"];
        Amended ["muutettu", "ändrat"];
        Noted ["merkitty tiedoksi", "antecknat för kännedom"];
    }
    DataLicence {
        CcBy4 ["CC BY 4.0"];
        Cc0 ["CC0", "CC0 1.0"];
    }
    PartyKind {
        Municipality ["kunta", "kommun"];
        Unit ["yksikkö", "enhet"];
        Post ["tehtävä", "befattning"];
        EmploymentArea ["työllisyysalue", "sysselsättningsområde"];
        EmploymentAuthority ["työvoimaviranomainen", "arbetskraftsmyndighet"];
        WellbeingCounty ["hyvinvointialue", "välfärdsområde"];
        State ["valtio", "staten"];
        School ["oppilaitos", "läroanstalt"];
        Company ["yritys", "företag"];
        Ngo ["järjestö", "organisation"];
        Parish ["seurakunta", "församling"];
        Network ["verkosto", "nätverk"];
        WorkingGroup ["työryhmä", "arbetsgrupp"];
        Council ["neuvosto", "råd"];
        Class ["toimijaryhmä", "aktörsgrupp"];
    }
    ServiceCategory {
        Statutory ["lakisääteinen", "lagstadgad"];
        Other ["muu", "annan"];
        Settlement ["asettautuminen", "etablering"];
        Example ["esimerkki", "exempel"];
    }
    StatutoryKind {
        Assessment ["palvelutarpeen arviointi", "bedömning av servicebehovet"];
        Plan ["kotoutumissuunnitelma", "integrationsplan"];
        CivicOrientation ["yhteiskuntaorientaatio", "samhällsorientering"];
        IntegrationTraining ["kotoutumiskoulutus", "integrationsutbildning"];
        OtherEducation ["muu koulutus", "annan utbildning"];
        Guidance ["ohjaus ja neuvonta", "vägledning och rådgivning"];
        FinalTest ["päättötestaus", "sluttest"];
    }
    Strength {
        Always ["aina", "alltid"];
        IfNeeded ["tarvittaessa", "vid behov"];
        OnRequest ["pyynnöstä", "på begäran"];
    }
    CellState {
        NotApplicable ["ei koske", "gäller inte"];
        NotDecided ["ei päätetty", "inte beslutat"];
        Joint ["yhteinen", "gemensam"];
        OpenQuestion ["avoin kysymys", "öppen fråga"];
        NotStated ["ei kerrota", "anges inte"];
    }
    Provision {
        Own ["oma toiminta", "egen verksamhet"];
        Procured ["ostopalvelu", "köpt tjänst"];
        Voucher ["palveluseteli", "servicesedel"];
        Joint ["yhteinen", "gemensam"];
    }
    Mode {
        InPerson ["lähitapaaminen", "lähiopetus", "personligt möte", "närundervisning"];
        Remote ["etä", "etävalmennus", "på distans"];
        Hybrid ["hybridi"];
        SelfStudy ["itsenäinen opiskelu", "självstudier"];
        Online ["verkossa", "på webben"];
        Outreach ["jalkautuva", "uppsökande"];
        Interpreted ["tulkattu", "tolkat"];
    }
    DutyLevel {
        Strategic ["strateginen", "strategisk"];
        Operational ["toimenpidetaso", "operativ"];
    }
    IndicatorKind {
        Count ["lukumäärä", "antal"];
        Share ["osuus", "andel"];
        Rate ["tahti", "takt"];
        Trend ["kehitys", "trend", "utveckling"];
        Done ["tehty", "gjort"];
        Survey ["kysely", "enkät"];
        Qualitative ["laadullinen", "kvalitativ"];
    }
    Direction {
        Up ["kasvu", "ökning"];
        Down ["lasku", "minskning"];
        Keep ["ennallaan", "oförändrat"];
    }
    Conformance {
        Full ["täysin", "helt"];
        Partial ["osittain", "delvis"];
        NotMet ["ei", "inte"];
    }
    AssessmentMethod {
        Own ["itsearviointi", "egen bedömning"];
        ThirdParty ["ulkopuolinen arviointi", "extern bedömning"];
    }
    BarrierKind {
        Shortcoming ["puute", "brist"];
        Burden ["kohtuuton rasite", "oproportionerlig börda"];
        Outside ["ei kuulu lakiin", "omfattas inte"];
    }
    Exhibit {
        Responsibilities ["vastuutaulukko", "ansvarstabell"];
        Services ["palvelut", "tjänster"];
        Goals ["tavoitteet", "mål"];
        Map ["rakennekartta", "strukturkarta"];
        Timeline ["aikajana", "tidslinje"];
        Principles ["periaatteet", "principer"];
        Duties ["tehtävät", "uppgifter"];
        Facts ["tiedot", "fakta"];
        Decisions ["päätökset", "beslut"];
        Agreements ["sopimukset", "avtal"];
        Reporting ["seuranta", "uppföljning"];
        ClientGroups ["asiakasryhmät", "klientgrupper"];
        Contacts ["yhteystiedot", "kontaktuppgifter"];
    }
}
