using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Reasons;

/// <summary>A receipt binds everything: no member of any answer, and no member and no byte of the receipt, can be another unnoticed.</summary>
public sealed class ReceiptBindsTests
{
    private static readonly ReceiptSalt Salt = ReceiptSalt.Of([.. Enumerable.Range(1, 16).Select(one => (byte)one)]);
    private static readonly LocalDate Meeting = new(2021, 9, 8);

    public static TheoryData<string> Types => [.. EveryDetermination.Types.Select(type => type.ToString())];

    [Theory]
    [MemberData(nameof(Types))]
    public void Two_answers_that_differ_in_any_member_differ_in_fingerprint(string type)
    {
        var answers = EveryDetermination.Of(EveryDetermination.Types.Single(one => one.ToString() == type));
        answers.Should().NotBeEmpty("some calculator gives it");
        var (variants, count) = (new Variants(timesEach: 2), 0);

        foreach (var answer in answers.Where(one => one.State == FactState.Known).Take(2).Concat(answers.Where(one => one.State != FactState.Known).Take(1)))
        {
            var before = DecisionReceipt.Of(answer, Salt);
            foreach (var (path, changed) in variants.Of(answer))
            {
                before.Replay((Determination)changed, Salt).IsSameAnswer.Should().BeFalse("{0} is another", path);
                count++;
            }

            before.Replay(answer, Salt).IsSameAnswer.Should().BeTrue();
        }

        count.Should().BeGreaterThan(answers.Any(one => one.State == FactState.Known) ? 10 : 1);
    }

    [Property]
    public Property Two_answers_to_random_questions_share_a_fingerprint_only_when_they_are_equal() =>
        Law.ForAll(
            Gen.Choose(0, 2000).Two().Select(days => (One: Meeting.PlusDays(days.Item1), Other: Meeting.PlusDays(days.Item2))),
            on =>
            {
                var receipt = DecisionReceipt.Of(Timetable(on.One.PlusDays(-700)), Salt);
                receipt.Replay(Timetable(on.Other.PlusDays(-700)), Salt).IsSameAnswer.Should().Be(on.One == on.Other);
            });

    [Fact]
    public void A_closure_that_moves_a_timetable_is_another_answer()
    {
        var closing = UkCalendars.EnglandAndWales.WithNonWorkingDays([new NonWorkingDay(new LocalDate(2026, 1, 8), "Closed", "the council")]);
        var year = MeetingYear.Propose(Southampton.Board, 2026, null, UkCalendars.All);
        var moved = MeetingYear.Propose(Southampton.Board, 2026, null, CalendarSet.Of(closing));
        var receipt = DecisionReceipt.Of(year, Salt);

        receipt.Replay(moved, Salt).IsSameAnswer.Should().BeFalse();
        receipt.WhatChanged(moved, Salt).Select(one => one.ToString()).Should().Equal("input-added calendar england-and-wales 2026-01-08", "answer");
    }

    [Fact]
    public void Every_calculator_says_what_its_answer_was_worked_out_from()
    {
        var calls = EveryDetermination.Calls.Select(call => (call, Answer: EveryDetermination.Call(call) as Determination)).ToArray();

        calls.Should().OnlyContain(one => one.Answer != null || one.call.Name == "Apart" || one.call.Name == "AssessDay" || one.call.Name == "Attendances", "each but those for which no deadline and no definition of its kind is at hand, and what a board needs that has no meetings");
        Due(Meeting).Inputs.Should().Equal("deadline", "trigger");
        foreach (var (call, answer) in calls.Where(one => one.Answer is not null))
        {
            answer!.Inputs.Should().Contain(
                call.GetParameters().Where(one => one.ParameterType != typeof(CalendarSet) && one.ParameterType != typeof(Trace)).Select(one => one.Name!),
                "{0}.{1} takes them", call.DeclaringType!.Name, call.Name);
        }
    }

    [Fact]
    public void An_answer_that_draws_on_a_calendar_binds_its_years_back_and_forth()
    {
        var due = DeadlineCalculator.AssessDay(Southampton.Board.Meetings.Duties[0].Deadline, new LocalDate(2026, 1, 5), UkCalendars.All);

        DecisionReceipt.Of(due, Salt).Inputs.Select(one => one.Name).Should().Contain(["calendar england-and-wales 2025", "calendar england-and-wales 2025-12-25", "calendar england-and-wales 2026"]);
    }

    [Fact]
    public void Equal_inputs_have_no_equal_fingerprints_on_two_receipts()
    {
        var (one, other) = (DecisionReceipt.Of(Due(Meeting), Salt), DecisionReceipt.Of(Due(Meeting.PlusDays(1)), Salt));

        one.Inputs.Select(input => input.Value).Should().NotIntersectWith(other.Inputs.Select(input => input.Value));
    }

    [Fact]
    public void Every_byte_that_is_another_is_found()
    {
        var kept = ReceiptFile.ToUtf8(DecisionReceipt.Of(Due(Meeting), Salt, after: DecisionReceipt.Of(Due(Meeting), Salt)));
        ReceiptFile.Verify(kept, Salt).Should().Be(ReceiptCheck.Sound);

        for (var place = 0; place < kept.Length; place++)
        {
            foreach (var mask in new byte[] { 0x01, 0x02, 0x10, 0x20, 0x80 })
            {
                var changed = (byte[])kept.Clone();
                changed[place] ^= mask;
                ReceiptFile.Verify(changed, Salt).Should().NotBe(ReceiptCheck.Sound, "byte {0} is another", place);
            }

            ReceiptFile.Verify([.. kept.AsSpan(0, place), .. kept.AsSpan(place + 1)], Salt).Should().NotBe(ReceiptCheck.Sound, "byte {0} is gone", place);
        }

        ReceiptFile.Verify([.. kept, (byte)'\n'], Salt).Should().Be(ReceiptCheck.Sound);
        ReceiptFile.Verify([.. kept, (byte)' '], Salt).Should().Be(ReceiptCheck.Changed);
    }

    [Fact]
    public void Every_member_that_is_another_or_gone_or_exchanged_is_found()
    {
        var receipt = DecisionReceipt.Of(Due(Meeting), Salt, after: DecisionReceipt.Of(Due(Meeting), Salt));
        var other = DecisionReceipt.Of(Due(Meeting.PlusDays(1)), Salt);

        new Variants(timesEach: 20).Of(receipt).Should().HaveCountGreaterThan(30)
            .And.OnlyContain(one => ((DecisionReceipt)one.Changed).Verify(Salt) != ReceiptCheck.Sound);
        (receipt with { Rules = ValueList<ReceiptRule>.Empty }).Verify(Salt).Should().Be(ReceiptCheck.Changed);
        (receipt with { Inputs = other.Inputs }).Verify(Salt).Should().Be(ReceiptCheck.Changed);
        (receipt with { Seal = null }).Verify(Salt).Should().Be(ReceiptCheck.Changed);
        (receipt with { Seal = other.Seal }).Replay(Due(Meeting), Salt).ToString().Should().Be("the receipt was changed after it was made");
        receipt.Invoking(one => (one with { Nonce = null }).WhatChanged(Due(Meeting), Salt)).Should().Throw<ArgumentException>().WithMessage("The receipt was changed after it was made.*");
    }

    /// <summary>Only a receipt of the first form has no seal, and it has no nonce and no receipt before it either: what is left of a later one never passes for it.</summary>
    [Fact]
    public void A_seal_that_was_removed_is_found_however_much_goes_with_it()
    {
        var receipt = DecisionReceipt.Of(Due(Meeting), Salt, after: DecisionReceipt.Of(Due(Meeting), Salt));
        var edited = receipt with { Seal = null, Rules = ValueList<ReceiptRule>.Empty, Inputs = ValueList<ReceiptInput>.Empty };

        foreach (var left in new[] { edited, edited with { Previous = null }, edited with { Nonce = null } })
        {
            left.Verify(Salt).Should().Be(ReceiptCheck.Changed);
            left.Replay(Due(Meeting), Salt).IsSameAnswer.Should().BeFalse();
            ReceiptFile.Verify(ReceiptFile.ToUtf8(left), Salt).Should().Be(ReceiptCheck.Changed);
        }

        (edited with { Nonce = null, Previous = null }).Replay(Due(Meeting), Salt).IsSameAnswer.Should().BeFalse("the answer of a later form is not that of the first");
    }

    [Fact]
    public void A_receipt_of_the_first_form_is_read_replayed_and_said_to_prove_less()
    {
        var old = PartnershipJson.Of<DecisionReceipt>().Read(File.ReadAllText(Path.Combine(Seeds.Root, "tests/Partnership.Rules.Tests/Reasons/Faces/receipt-first-form.json"))).Value;
        var closing = CalendarSet.Of(UkCalendars.EnglandAndWales.WithNonWorkingDays([new NonWorkingDay(new LocalDate(2021, 8, 31), "Closed", "the council")]));
        var typed = ReceiptInputs.None.WithDate("trigger", Meeting).WithCalendar(UkCalendars.EnglandAndWales, 2021);

        old.Verify(Salt).Should().Be(ReceiptCheck.ProvesLess);
        old.Replay(Due(Meeting), Salt).Should().Match<Rules.Reasons.Replay>(replay => replay.IsSameAnswer && replay.ToString().StartsWith("the same answer; the receipt has no seal, so it proves less"));
        old.Replay(DeadlineCalculator.AssessDay(Southampton.Board.Meetings.Duties[0].Deadline, Meeting, closing), Salt).IsSameAnswer.Should().BeFalse();
        old.WhatChanged(Due(Meeting), Salt, typed).Select(one => one.Kind).Should().Equal(ReceiptChangeKind.Version);
        DecisionReceipt.Of(Due(Meeting), Salt).Invoking(_ => DecisionReceipt.Of(Due(Meeting), Salt, after: old)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_chain_shows_what_was_removed_added_moved_or_cut_off()
    {
        var chain = new List<DecisionReceipt>();
        for (var day = 0; day < 5; day++)
        {
            chain.Add(DecisionReceipt.Of(Due(Meeting.PlusDays(day)), Salt, after: chain.LastOrDefault()));
        }

        var head = chain[^1].Seal;
        ReceiptChain.FirstBreak(chain, head, Salt).Should().BeNull();
        ReceiptChain.FirstBreak([], null, Salt).Should().BeNull();
        ReceiptChain.FirstBreak(chain.Take(3), head, Salt).Should().Be(3);
        ReceiptChain.FirstBreak(chain.Skip(1), head, Salt).Should().Be(0);
        ReceiptChain.FirstBreak([chain[0], chain[1], chain[3], chain[4]], head, Salt).Should().Be(2);
        ReceiptChain.FirstBreak([chain[0], chain[2], chain[1], chain[3], chain[4]], head, Salt).Should().Be(1);
        ReceiptChain.FirstBreak([.. chain.Take(2), chain[2] with { Rules = ValueList<ReceiptRule>.Empty }, .. chain.Skip(3)], head, Salt).Should().Be(2);
        ReceiptChain.FirstBreak([.. chain, DecisionReceipt.Of(Due(Meeting), Salt)], head, Salt).Should().Be(5);
        ReceiptChain.FirstBreak(chain.Append(DecisionReceipt.Of(Due(Meeting), Salt, after: chain[^1])), head, Salt).Should().Be(6);
    }

    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("\u0001\b\f\n\r\t\u001f", "\"\\u0001\\b\\f\\n\\r\\t\\u001f\"")]
    [InlineData("\u00A3\u2028/<", "\"\u00A3\u2028/<\"")]
    public void Canonical_JSON_spells_a_text_as_RFC_8785_does(string text, string expected)
    {
        var receipt = new DecisionReceipt(Meeting, text, DecisionReceipt.Of(Due(Meeting), Salt).Answer, DecisionReceipt.Of(Due(Meeting), Salt).SaltMark);

        receipt.ToCanonicalJson().Should().Contain($"\"packageVersion\":{expected}");
    }

    private static Determination<LocalDate> Due(LocalDate meeting) => DeadlineCalculator.AssessDay(Southampton.Board.Meetings.Duties[0].Deadline, meeting, UkCalendars.All);

    private static Determination<ValueList<MeetingTimetable>> Timetable(LocalDate first) => MeetingYear.Propose(Southampton.Board, first.Year, first, UkCalendars.All);
}
