using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Json.Shapes.Answers;

namespace Partnership.Rules.Json;

/// <summary>The dates of a grievance, the readings taken, and where it stands, as JSON. There is no name and no complaint in it.</summary>
public static class GrievanceJson
{
    /// <summary>The days on which things were done; what is left out was not done, or nobody said.</summary>
    public static JsonShape<GrievanceFacts> Facts { get; } = new ObjectShape<GrievanceFacts>("grievance-facts", "What was done in a grievance, and when.", GrievanceShape.DeclareFacts);

    /// <summary>The readings taken: <c>notice</c>, <c>relay</c>, <c>committee</c>.</summary>
    public static JsonShape<GrievanceInterpretations> Readings { get; } = new ObjectShape<GrievanceInterpretations>("grievance-readings", "How the doubtful words of a grievance procedure are read.", declare =>
    {
        var notice = declare.Or("notice", "From which end of the investigation the notice runs.", Named.State(InvestigationPeriodStart.End, InvestigationPeriodStart.Start), one => one.Notice, InvestigationPeriodStart.End);
        var relay = declare.Or("relay", "From what the telling of an appeal's result runs.", Named.State(ResultPeriodStart.Receipt, ResultPeriodStart.Decision), one => one.Relay, ResultPeriodStart.Receipt);
        var committee = declare.Or("committee", "How the make-up of the committee is read.", Named.State(CommitteeChoice.AsWritten, CommitteeChoice.Strict), one => one.Committee, CommitteeChoice.AsWritten);
        return taken => new GrievanceInterpretations(notice(taken), relay(taken), committee(taken));
    });

    /// <summary>A grievance: <c>procedure</c>, <c>subject</c>, <c>raisedOn</c>.</summary>
    public static JsonShape<GrievanceCase> Case { get; } = new ObjectShape<GrievanceCase>("grievance-case", "A grievance: by which procedure, of whom, since when.", declare =>
    {
        var procedure = declare.Needs("procedure", "The procedure by which it is heard.", ConductJson.GrievanceProcedure, one => one.Procedure);
        var subject = declare.May("subject", "Of whom it complains, by office; not known when left out.", Plain.Code(ComplaintSubject.All), one => one.Subject);
        var raisedOn = declare.Needs("raisedOn", "The day on which it was raised.", Plain.Day, one => one.RaisedOn);
        return taken => new GrievanceCase(procedure(taken), subject(taken), raisedOn(taken));
    });

    /// <summary>A stage reached: <c>stage</c>, <c>since</c>, <c>grievance</c>. Written only.</summary>
    public static JsonShape<GrievanceState> State { get; } = new ResultShape<GrievanceState>("grievance-state", "The stage that a grievance has reached.", "A stage is reached by its steps. Take them again from GrievanceRaised.On.", declare =>
    {
        declare.Needs("stage", "The stage.", Plain.Code(GrievanceStage.All), one => one.Stage);
        declare.Needs("since", "The day on which it was reached.", Plain.Day, one => one.Since);
        declare.Needs("grievance", "The grievance.", Case, one => one.Grievance);
    });

    /// <summary>One date of a grievance: <c>what</c>, <c>who</c>, <c>by</c>, <c>doneOn</c>, <c>inTime</c>. Written only.</summary>
    public static JsonShape<GrievanceDate> Date { get; } = new ResultShape<GrievanceDate>("grievance-date", "One date of a grievance.", "A date of a grievance is a result. Ask again with GrievanceCalculator.", declare =>
    {
        declare.Needs("what", "What is due.", Plain.Words, one => one.What);
        declare.May("who", "Who does it.", Plain.Words, one => one.Who);
        declare.Needs("by", "The last day, with its clause and the other reading.", ToldShape<LocalDate>.Shape, one => one.By);
        declare.Needs("doneOn", "The day on which it was done.", FactSheetShape.Day, one => one.DoneOn);
        declare.Needs("inTime", "Whether that was in time.", Named.Finding, one => one.InTime);
    });

    /// <summary>Where a grievance stands. Written only.</summary>
    public static JsonShape<GrievanceResult> Standing { get; } = new ResultShape<GrievanceResult>("grievance-standing", "Where a grievance stands: its stage, its dates, who acts next.", "Where a grievance stands is a result. Ask again with GrievanceCalculator.", GrievanceShape.DeclareStanding);
}
