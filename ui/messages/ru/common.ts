import type { CommonKey } from '../en/common.ts';

import { errorsRu } from './errors.ts';

export const commonRu: Readonly<Record<CommonKey, string>> = {
  ...errorsRu,
  'common.skip': 'Перейти к содержанию',
  'common.language': 'Язык',
  'common.menu': 'Меню',
  'common.navigation': 'Основная навигация',
  'common.crumbs': 'Вы здесь',
  'common.close': 'Закрыть',
  'common.cancel': 'Отмена',
  'common.back': 'Назад',
  'common.loading': 'Загрузка…',
  'common.copy': 'Скопировать',
  'common.copied': 'Скопировано',
  'common.copyRefused': 'Браузер не разрешил копирование. Выделите текст и скопируйте его вручную.',
  'common.retry': 'Повторить',
  'common.signOut': 'Выйти',
  'common.dropFile': 'Перетащите файл сюда или',
  'common.chooseFile': 'Выберите файл',
  'common.notices': 'Сообщения',
  'common.optional': '(необязательно)',
  'common.notStated': 'Не указано',
  'common.yes': 'Да',
  'common.no': 'Нет',
  'common.test.title': 'ТЕСТОВЫЕ организации',
  'common.test.text':
    'Сервис работает на одном компьютере для пробы. Ничто из выданного здесь не является настоящим документом.',
  'common.progress': '{done, number} из {total, number}',
  'common.progress.rate': '{rate, number, ::.0} в секунду',
  'common.progress.seconds':
    '{seconds, plural, one {осталась примерно # секунда} few {осталось примерно # секунды} many {осталось примерно # секунд} other {осталось примерно # секунды}}',
  'common.progress.minutes':
    '{minutes, plural, one {осталась примерно # минута} few {осталось примерно # минуты} many {осталось примерно # минут} other {осталось примерно # минуты}}',
  'common.tone.good': 'В порядке',
  'common.tone.caution': 'Обратите внимание',
  'common.tone.bad': 'Ошибка',
  'common.tone.unknown': 'Неизвестно',
  'common.tone.info': 'Примечание',
  'common.error.title': 'Не получилось',
  'common.error.unreachable.title': 'Сервис недоступен',
  'common.error.unreachable': 'Проверьте соединение и повторите. Ничего не изменилось.',
  'common.error.unreadable':
    'Сервис ответил в форме, которую эта страница не понимает. Обновите страницу; если не поможет, версии страницы и сервиса могут различаться.',
  'common.error.unexpected':
    'Произошло то, к чему эта страница не готова. Обновите страницу и повторите.',
  'common.grid.help':
    'Стрелки перемещают, Enter открывает ячейку для правки, Tab переходит дальше, Escape отменяет правку.',
  'common.grid.rowLoading': 'Строка {row, number} загружается',
  'common.scan.start': 'Сканировать камерой',
  'common.scan.stop': 'Выключить камеру',
  'common.scan.hint': 'Поднесите QR-код к камере.',
  'common.scan.image': 'Открыть изображение QR-кода',
  'common.scan.noCode':
    'На этом изображении QR-код не найден. Попробуйте более чёткое или крупное.',
  'common.scan.noImage': 'Этот файл не является изображением, которое может открыть браузер.',
  'common.scan.noCamera':
    'Камерой нельзя воспользоваться: её нет или браузеру не дано разрешение. Можно открыть изображение кода.',
  'common.qr': 'QR-код: {what}',
};
