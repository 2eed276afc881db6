using Casus.Actors;
using Casus.Evaluation;
using Casus.Language.Mentions;
using Casus.Language.Names;
using Casus.Language.Networks;
using Casus.Language.Syntax;

namespace Casus.Training;

/// <summary>Sentences with their names as tags, and what the data know of their words as marks.</summary>
sealed class NameLessons(NameIndex index)
{
    readonly NameFinder finder = new(index);

    /// <param name="kinds">How many of the kinds the set tells apart.</param>
    public GoldSentence Of(NamedSentence sentence, int kinds)
    {
        var hits = finder.Find([.. sentence.Words]);
        var lesson = new GoldSentence(sentence.Words.Count) { TagLimit = NameTags.Count(kinds) };
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            lesson.Units.Atoms[i + 1] = WordAtoms.Of(sentence.Words[i]);
            lesson.Tags[i + 1] = TagSet.FirstOfWords + NameTags.Outside;
        }

        NameMarks.Put(hits, lesson.Units);
        foreach (var name in sentence.Names.Where(name => !hits.Any(hit => hit.IsDemonym && hit.First == name.First && hit.Last == name.Last)))
        {
            for (var word = name.First; word <= name.Last; word++)
                lesson.Tags[word + 1] = TagSet.FirstOfWords + NameTags.Of(name.Kind, word, name.First, name.Last);
        }

        return lesson;
    }
}
