namespace Partnership.Rules.Documents;

/// <summary>The style of the page. Every pair of colours has a contrast of at least 4.5 to 1.</summary>
internal static class PlanPageStyle
{
    internal const string Sheet = """

        :root { color-scheme: light; --ink: #17202a; --soft: #4a5563; --line: #c9d1da; --paper: #ffffff; }
        * { box-sizing: border-box; }
        body { margin: 0; font: 16px/1.45 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; color: var(--ink); background: #f3f5f8; }
        header { background: #1d2f4f; color: #ffffff; padding: 1.4rem 2rem; }
        header h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
        header p { margin: .3rem 0 0; }
        main { max-width: 84rem; margin: 0 auto; padding: 1rem 2rem 3rem; }
        h2 { font-size: 1.2rem; margin: 1.8rem 0 .6rem; }
        h2, h3 { break-after: avoid; }
        .hint, small { color: var(--soft); }
        small { font-size: 1rem; font-weight: 400; }
        .skip { position: absolute; left: -100vw; background: #ffffff; color: var(--ink); padding: .6rem 1rem; z-index: 1; }
        .skip:focus { left: .5rem; top: .5rem; outline: 3px solid #8f5200; }
        main:focus { outline: none; }
        .logo { display: block; max-height: 4rem; max-width: 16rem; margin-bottom: .8rem; background: #ffffff; padding: .3rem; }
        header .publisher { margin: 0 0 .3rem; font-weight: 700; }
        footer { max-width: 84rem; margin: 0 auto; padding: 0 2rem 2rem; }
        footer p { margin: .3rem 0; }
        caption { text-align: left; padding: 0 0 .4rem; color: var(--soft); }
        ul { list-style: none; margin: 0; padding: 0; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .7rem; }
        .tiles li { background: var(--paper); border: 1px solid var(--line); border-top: 6px solid var(--mark); border-radius: 6px; padding: .7rem .9rem; display: grid; }
        .tiles b { font-size: 1.9rem; line-height: 1.1; }
        .board { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: .9rem; align-items: start; }
        .strand { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .8rem; }
        .strand h3 { margin: 0 0 .5rem; font-size: 1.05rem; }
        .strand li { border-left: 6px solid var(--mark); background: var(--wash); border-radius: 3px; padding: .35rem .5rem; margin-bottom: .4rem; overflow-wrap: anywhere; break-inside: avoid; }
        .badge { display: inline-block; min-width: 1.6em; padding: 0 .3em; text-align: center; font-weight: 700; text-decoration: none; border-radius: 3px; color: #ffffff; background: var(--mark); }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .derived { color: var(--soft); font-style: italic; }
        table { width: 100%; table-layout: fixed; border-collapse: collapse; background: var(--paper); border: 1px solid var(--line); }
        th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; white-space: pre-line; }
        thead th { background: #e6ebf2; overflow-wrap: normal; }
        th:first-child { width: 8rem; }
        th:nth-child(2) { width: 5rem; }
        .late { font-weight: 700; }
        .green { --mark: #1b6e34; --wash: #edf7ef; }
        .amber { --mark: #8f5200; --wash: #fff4e0; }
        .red { --mark: #ab1f1f; --wash: #fdeeee; }
        .purple { --mark: #64308f; --wash: #f6effb; }
        .blue { --mark: #1d4fa3; --wash: #edf3fc; }
        .unrated, .own { --mark: #56606c; --wash: #f1f3f5; }
        .own.blocked { --mark: #ab1f1f; --wash: #fdeeee; }
        .own.early { --mark: #8f5200; --wash: #fff4e0; }
        .own.on-track { --mark: #1b6e34; --wash: #edf7ef; }
        @media (max-width: 56rem) {
          main { padding: .5rem 1rem 2rem; } header { padding: 1rem; } footer { padding: 0 1rem 2rem; }
          table, caption, tbody, tr, td, tbody th { display: block; width: auto; } table { border: 0; background: none; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          tr { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; margin-bottom: .7rem; padding: .4rem .6rem; }
          td, tbody th { border: 0; padding: .15rem 0; } th:first-child, th:nth-child(2) { width: auto; }
          td::before, tbody th::before { content: attr(data-label) ": "; font-weight: 700; color: var(--soft); }
        }
        @page { size: A4 landscape; margin: 14mm; }
        @media print {
          body { background: #ffffff; font-size: 12pt; }
          .skip { display: none; }
          header { background: none; color: var(--ink); padding: 0; }
          main, footer { padding: 0; max-width: none; }
          .board { display: block; columns: 2; }
          .strand { border: 0; padding: 0; margin-bottom: .6rem; }
          .strand h3 + ul > li:first-child { break-before: avoid; }
          .tiles { display: block; } .tiles li { display: inline-grid; width: 31%; margin: 0 1% .5rem 0; }
          thead { display: table-header-group; }
          tr, .tiles li, .strand li, caption, footer p { break-inside: avoid; }
          .hint { break-before: avoid; }
          .badge, .tiles li, .strand li, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """;
}
