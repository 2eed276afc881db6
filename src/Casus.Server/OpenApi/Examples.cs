namespace Casus.Server.OpenApi;

/// <summary>What the OpenAPI document shows for each address; shortened, but each key as it is answered.</summary>
static class Examples
{
    public const string Question = """{"q":"USA attacks PRK","on":"2025-06-01","suppose":["not request"]}""";

    public const string Record = """
        {"record":"event","id":"e:9f2c0b7a41d35e86","document":"a1","type":"AGREE","cameo":"057","quad":1,"goldstein":8.0,
         "actors":[{"code":"RUS.GOV","name":"Vladimir Putin","text":"Vladimir Putin","start":18,"end":32,"because":"president of RUS on 2024-06-19"}],
         "recipients":[{"code":"PRK.GOV","name":"Kim Jong Un","text":"Kim Jong Un","start":56,"end":67,"because":"name"}],
         "place":{"name":"Pyongyang","country":"PRK"},"occurred":{"from":"2024-06-19","to":"2024-06-19","precision":"day"},
         "factuality":"CT+","attribution":[],"evidence":[{"start":0,"end":67,"quote":"Russian President Vladimir Putin signed the treaty with his host Kim"}],
         "rule":"events/agree.yaml#sign","coder":"events/1"}
        """;

    public const string Records = $"[{Record}]";

    public const string Documents = $"[{{{DocumentKeys},\"records\":1}}]";

    public const string Document = $"{{{DocumentKeys},\"text\":\"Russian President Vladimir Putin signed the treaty with his host Kim …\",\"records\":[{Record}]}}";

    public const string State = """
        {"code":"PRK","name":"North Korea","formal":"Democratic People's Republic of Korea",
         "codes":{"iso2":"KP","iso_numeric":"408","cow":"731","gw":"731","cameo":"PRK"},"member":[{"from":"1948-09-09"}],"on":"2025-06-01",
         "capitals":["Pyongyang"],"offices":[{"role":"leader","office":"supreme leader","person":"Kim Jong Un","certain":true}],
         "organisations":["IGO.UNO"],"treaties":[{"id":"rus-prk-2024","title":"Treaty on Comprehensive Strategic Partnership","layer":"treaty",
         "signed":"2024-06-19","in_force":"2024-12-04","parties":["PRK","RUS"]}],"citation":"ISO 3166-1"}
        """;

    public const string Treaties = """
        [{"id":"rus-prk-2024","title":"Treaty on Comprehensive Strategic Partnership","layer":"treaty","signed":"2024-06-19",
          "in_force":"2024-12-04","parties":["PRK","RUS"]}]
        """;

    public const string Treaty = """
        {"id":"rus-prk-2024","title":"Treaty on Comprehensive Strategic Partnership","names":[],"layer":"treaty","signed":"2024-06-19",
         "in_force":"2024-12-04","supersedes":["rus-prk-2000"],"secrecy":"public",
         "parties":[{"state":"PRK","signed":"2024-06-19","bound":{"from":"2024-12-04"}}],"suspensions":[],
         "articles":[{"number":"3","paraphrase":"Under an immediate threat of armed aggression the two open talks without delay.",
          "obligations":[{"id":"3","modality":"consult","kind":"consultation","trigger":"threat","among_parties":"silent",
           "conditions":[{"kind":"request","words":"at the request of either party","constitutive":false}],"strength":"consult","deadline":"at once"}],
          "exceptions":[]}],
         "citation":"Text published by the Korean Central News Agency on 20 June 2024","as_of":"2025-10-31"}
        """;

    public const string Answer = """
        {"situation":{"acts":[{"attacker":"USA","target":"PRK","act":"armed attack","on":"2025-06-01","place":null}],"chaining":"strict","suppose":[]},
         "findings":[{"state":"RUS","verdict":"obliged","toward":"PRK","against":"USA","treaty":"rus-prk-2024","article":"4","kind":"defense",
          "strength":"all means","wave":1,"conditions":[{"condition":"armed attack on the party","status":"met","words":"…"}],
          "because":["in force since 2024-12-04"],"decided_by":["rus-prk-2024#4"]}],
         "conflicts":[],
         "base_rates":[{"beside":"defense","kinds":["defense"],"from":1816,"until":2003,"percent":41,
         "citation":"Berkemeier and Fuhrmann, Reassessing the fulfillment of alliance commitments in war, Research and Politics 5 (2018), no. 2",
         "caution":"this says nothing about this case"}],"as_of":{"treaties":"2025-10-31"}}
        """;

    public const string Verification = """
        {"sound":true,"documents":1,"records":1,"entries":2,"head":"5f6d0c…","faults":0,"problems":[]}
        """;

    const string DocumentKeys = """
        "id":"a1","text_hash":"sha256:0c1d…","published":"2024-06-19","title":"Putin signs treaty in Pyongyang","publisher":"A paper",
        "url":"https://example.org/a1","language":"en","recorded":"2024-06-20T08:00:00Z"
        """;
}
